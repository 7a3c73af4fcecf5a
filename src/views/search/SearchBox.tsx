import { useState } from "react";
import type { Key } from "react-aria-components";
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { kindOfThing } from "../../graph/look";
import { yearsInBrief } from "../../lineage/life-words";
import type { Finding } from "../../record/find";
import { find } from "../../record/find";
import { areasById, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { KIND_NAMES } from "../names";
import { useExplorer } from "../useExplorer";
import styles from "./SearchBox.module.css";

const MOST_SHOWN = 12;

/** Structures, people, former names and acronyms of all dates. */
export function SearchBox() {
  const record = useExplorer((explorer) => explorer.record);
  const visit = useExplorer((explorer) => explorer.visit);
  const [query, setQuery] = useState("");
  const findings = find(record, query);

  const choose = (key: Key): void => {
    visit(String(key));
    setQuery("");
  };
  return (
    <div className={styles.search} role="search">
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className={styles.field ?? ""}>
          <Label className="visually-hidden">Search</Label>
          <Input className={styles.input ?? ""} placeholder="Search structures, people, former names" />
        </SearchField>
        {query.trim() !== "" && (
          <div className={styles.popover}>
            <ListBox
              aria-label="Found"
              className={styles.list ?? ""}
              selectionMode="none"
              onAction={choose}
              items={findings.slice(0, MOST_SHOWN)}
              dependencies={[query]}
              renderEmptyState={() => <p className={styles.none}>Nothing on record has such a name.</p>}
            >
              {(finding) => <FindingOption finding={finding} record={record} />}
            </ListBox>
            {findings.length > MOST_SHOWN && (
              <p className={styles.none}>and {findings.length - MOST_SHOWN} more: type on</p>
            )}
          </div>
        )}
      </Autocomplete>
    </div>
  );
}

function FindingOption({
  finding,
  record,
}: {
  readonly finding: Finding;
  readonly record: PartnershipRecord;
}) {
  const { id, name, alias } = finding;
  return (
    <ListBoxItem id={id} textValue={name} className={styles.option ?? ""}>
      <span className={styles.name}>{name}</span>
      <span className={styles.kind}>{KIND_NAMES[kindOfThing(record, id)]}</span>
      <span className={styles.alias}>{whereAndWhen(record, id)}</span>
      {alias !== null && <span className={styles.alias}>as “{alias}”</span>}
    </ListBoxItem>
  );
}

/** Tells bodies of one name apart. */
function whereAndWhen(record: PartnershipRecord, id: string): string {
  const body = organizationsById(record).get(id);
  const area = body && areasById(record).get(body.area_id)?.name;
  return [area, yearsInBrief(record, id)].filter((part) => part !== undefined && part !== "").join(", ");
}
