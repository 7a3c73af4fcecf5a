import { ListBoxItem } from "react-aria-components";
import type { Finding } from "../../record/find";
import type { Found } from "../../words/found";
import styles from "./SearchBox.module.css";

/** A name that was found, with what tells it apart from others. */
export const FindingOption = ({
  finding: { id, name, alias },
  found: { label, kind, where },
}: {
  readonly finding: Finding;
  readonly found: Found;
}) => (
  <ListBoxItem id={id} textValue={name} className={styles.option ?? ""}>
    <span className={styles.name}>{label}</span>
    <span className={styles.kind}>{kind}</span>
    <span className={styles.alias}>{where}</span>
    {alias !== null && <span className={styles.alias}>as “{alias}”</span>}
  </ListBoxItem>
);
