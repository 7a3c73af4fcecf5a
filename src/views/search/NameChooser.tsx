import { useState } from "react";
import { ComboBox, Input, Label, ListBox, Popover } from "react-aria-components";
import type { Finding } from "../../record/find";
import { find } from "../../record/find";
import { nameOf } from "../../record/links";
import { foundInWords } from "../../words/found";
import { useRecord } from "../hooks/useExplorer";
import { FindingOption } from "./FindingOption";
import styles from "./NameChooser.module.css";

const MOST_SHOWN = 12;

interface Props {
  readonly label: string;
  readonly chosenId: string | null;
  /** Whether it can be chosen. */
  readonly accepts: (id: string) => boolean;
  readonly onChoose: (id: string) => void;
  /** Whether it takes the focus when it comes. */
  readonly takesFocus?: boolean;
}

/** One body or person, found by its names as in the search. */
export function NameChooser({ label, chosenId, accepts, onChoose, takesFocus = false }: Props) {
  const record = useRecord();
  const [query, setQuery] = useState(chosenId === null ? "" : nameOf(record, chosenId));
  const findings = find(record, query)
    .filter(({ id }) => accepts(id))
    .slice(0, MOST_SHOWN);
  const choose = (id: string): void => {
    setQuery(nameOf(record, id));
    onChoose(id);
  };
  return (
    <ComboBox
      className={styles.chooser ?? ""}
      items={findings}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={chosenId}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{label}</Label>
      <Input className={styles.input ?? ""} placeholder="Type its name" autoFocus={takesFocus} />
      <Popover className={styles.popover ?? ""}>
        <ListBox
          className={styles.list ?? ""}
          renderEmptyState={() => <p className={styles.none}>No match</p>}
        >
          {(finding: Finding) => <FindingOption finding={finding} found={foundInWords(record, finding.id)} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
