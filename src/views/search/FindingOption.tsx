import { ListBoxItem } from "react-aria-components";
import type { Finding } from "../../record/find";
import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { areaInWords } from "../../words/area";
import { distinctName } from "../../words/distinct-name";
import { kindInWords } from "../../words/kind";
import { yearsInBrief } from "../../words/life";
import { useRecord } from "../hooks/useExplorer";
import styles from "./SearchBox.module.css";

/** A name that was found, with what tells it apart from others. */
export function FindingOption({ finding: { id, name, alias } }: { readonly finding: Finding }) {
  const record = useRecord();
  return (
    <ListBoxItem id={id} textValue={name} className={styles.option ?? ""}>
      <span className={styles.name}>{distinctName(record, id)}</span>
      <span className={styles.kind}>{kindInWords(record, id)}</span>
      <span className={styles.alias}>{whereAndWhen(record, id)}</span>
      {alias !== null && <span className={styles.alias}>as “{alias}”</span>}
    </ListBoxItem>
  );
}

/** Tells bodies of one name apart. */
function whereAndWhen(record: PartnershipRecord, id: string): string {
  const body = organizationsById(record).get(id);
  const area = body && areaInWords(record, body.area_id);
  return [area, yearsInBrief(record, id)].filter((part) => part !== undefined && part !== "").join(", ");
}
