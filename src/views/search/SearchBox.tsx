import { useState } from "react";
import type { Key } from "react-aria-components";
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { kindOfThing } from "../../graph/look";
import type { Finding } from "../../record/find";
import { find } from "../../record/find";
import { visitOf } from "../../store/visit";
import { KIND_NAMES } from "../names";
import { useExplorer, useExplorerStore } from "../useExplorer";
import styles from "./SearchBox.module.css";

const MOST_SHOWN = 12;

/** Structures, people, former names and acronyms of all dates. */
export function SearchBox() {
  const store = useExplorerStore();
  const record = useExplorer((explorer) => explorer.record);
  const [query, setQuery] = useState("");
  const findings = find(record, query);

  const choose = (key: Key): void => {
    const finding = findings.find(({ id }) => id === key);
    if (!finding) return;
    const { period, select, goTo } = store.getState();
    const visit = visitOf(record, finding.id, finding.name, period);
    select(finding.id);
    if (visit.notice !== null) goTo(visit.period, visit.notice);
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
              {(finding) => (
                <FindingOption finding={finding} kind={KIND_NAMES[kindOfThing(record, finding.id)]} />
              )}
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
  finding: { id, name, alias },
  kind,
}: {
  readonly finding: Finding;
  readonly kind: string;
}) {
  return (
    <ListBoxItem id={id} textValue={name} className={styles.option ?? ""}>
      <span className={styles.name}>{name}</span>
      {alias !== null && <span className={styles.alias}>as “{alias}”</span>}
      <span className={styles.kind}>{kind}</span>
    </ListBoxItem>
  );
}
