import { useState } from "react";
import type { Key } from "react-aria-components";
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import type { Finding } from "../../record/find";
import { find } from "../../record/find";
import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { askedAfter } from "../../words/question";
import { mentionText } from "../../words/sentence";
import { useActions, useRecord } from "../hooks/useExplorer";
import { useMediaQuery } from "../hooks/useMediaQuery";
import { onceDrawn } from "../onceDrawn";
import { FindingOption } from "./FindingOption";
import styles from "./SearchBox.module.css";

const MOST_SHOWN = 12;

/** What can be typed, as far as there is room to say it. */
function useHint(): string {
  const wide = useMediaQuery("(min-width: 1101px)");
  const fits = useMediaQuery("(min-width: 381px)");
  if (wide) return "Search, or ask: what happened to …";
  return fits ? "Search, or ask …" : "Search …";
}

/** Structures, people, former names and acronyms of all dates; and what happened to them. */
export function SearchBox() {
  const record = useRecord();
  const { goToEntity: visit, ask } = useActions();
  const [query, setQuery] = useState("");
  const hint = useHint();
  const options = optionsFor(record, query);

  const choose = (key: Key): void => {
    const option = options.find((each) => each.key === key);
    if (!option) return;
    setQuery("");
    // Told of the emptied field after the focus has left it, Orca takes itself to be in the field again.
    onceDrawn(() => (option.asks ? ask : visit)(option.finding.id));
  };
  return (
    <div className={styles.search} role="search">
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className={styles.field ?? ""}>
          <Label className="visually-hidden">Search</Label>
          <Input className={styles.input ?? ""} placeholder={hint} />
        </SearchField>
        {query.trim() !== "" && (
          <div className={styles.popover}>
            <ListBox
              aria-label="Results"
              className={styles.list ?? ""}
              selectionMode="none"
              onAction={choose}
              items={options.slice(0, MOST_SHOWN)}
              dependencies={[query]}
              renderEmptyState={() => <p className={styles.none}>No match</p>}
            >
              {({ key, finding, asks }) =>
                asks ? (
                  <QuestionOption id={key} name={mentionText(record, finding.id)} />
                ) : (
                  <FindingOption finding={finding} />
                )
              }
            </ListBox>
            {options.length > MOST_SHOWN && (
              <p className={styles.none}>{options.length - MOST_SHOWN} more; keep typing</p>
            )}
          </div>
        )}
      </Autocomplete>
    </div>
  );
}

interface SearchOption {
  readonly key: string;
  readonly finding: Finding;
  /** Whether it tells what happened to the body; else it is shown. */
  readonly asks: boolean;
}

/** All that is found; behind the best, the question what happened to it. Whoever asks the question is only offered that. */
function optionsFor(record: PartnershipRecord, query: string): readonly SearchOption[] {
  const name = askedAfter(query);
  const findings = find(record, name ?? query);
  const isBody = ({ id }: Finding): boolean => organizationsById(record).has(id);
  const question = (finding: Finding) => ({ key: `ask ${finding.id}`, finding, asks: true });
  if (name !== null) return findings.filter(isBody).map(question);
  return findings.flatMap((finding, index) => {
    const found = { key: finding.id, finding, asks: false };
    return index === 0 && isBody(finding) ? [found, question(finding)] : [found];
  });
}

const QuestionOption = ({ id, name }: { readonly id: string; readonly name: string }) => (
  <ListBoxItem id={id} textValue={`What happened to ${name}?`} className={styles.option ?? ""}>
    <span className={styles.question}>What happened to {name}?</span>
  </ListBoxItem>
);
