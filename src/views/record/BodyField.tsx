import { useId, useRef, useState } from "react";
import type { Key } from "react-aria-components";
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import type { BodyMeant } from "../../record/edit/change-draft";
import { isKnown } from "../../record/edit/change-draft";
import type { Finding } from "../../record/find";
import { find, folded } from "../../record/find";
import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { distinctName } from "../../words/distinct-name";
import { foundInWords } from "../../words/found";
import { useRecord } from "../hooks/useExplorer";
import { FindingOption } from "../search/FindingOption";
import search from "../search/SearchBox.module.css";
import styles from "./Edit.module.css";
import { newBody } from "./newBody";

const MOST_SHOWN = 8;
const NEW = "new body";

interface Props {
  readonly label: string;
  readonly chosen: readonly BodyMeant[];
  readonly onChoose: (chosen: readonly BodyMeant[]) => void;
  /** How many there can be. */
  readonly most?: number;
  /** Whether nothing new can come with it. */
  readonly onlyKnown?: boolean;
}

/** Bodies by name: those of the record are found while it is typed, and what is not found can be a new one. */
export function BodyField({
  label,
  chosen,
  onChoose,
  most = Number.POSITIVE_INFINITY,
  onlyKnown = false,
}: Props) {
  const record = useRecord();
  const hint = useId();
  const field = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const findings = findingsFor(record, query, chosen);
  const options = [
    ...findings,
    ...(!onlyKnown && offersNew(record, query) ? [{ id: NEW, name: query.trim() }] : []),
  ];
  const [offered, offer] = useState("");
  const choose = (key: Key): void => {
    const body = key === NEW ? newBody(query) : { id: String(key) };
    onChoose([...chosen, body]);
    setQuery("");
  };
  const leave = (index: number): void => {
    onChoose(chosen.filter((_, each) => each !== index));
    field.current?.querySelector("input")?.focus();
  };
  const offersTyped = offered !== "" && offered === query;
  /** While no match is pointed at: the body of that very name, or a new one once that was said. */
  const takeTyped = (): void => {
    const named = findings.find(({ name }) => folded(name) === folded(query));
    if (named) choose(named.id);
    else if (offersTyped && !onlyKnown) choose(NEW);
    else offer(query);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a name is chosen by Enter, and that is all that it does here
    <div
      className={styles.field}
      ref={field}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || query.trim() === "") return;
        event.preventDefault();
        if (!isPointing(event.target)) takeTyped();
      }}
    >
      {chosen.length < most || chosen.length === 0 ? (
        <Autocomplete inputValue={query} onInputChange={setQuery} disableAutoFocusFirst>
          <SearchField className={styles.field ?? ""} aria-describedby={hint}>
            <Label>{label}</Label>
            <Input
              className={styles.input ?? ""}
              placeholder="Type a name"
              onKeyDown={(event) => {
                if (event.key === "Backspace" && query === "" && chosen.length > 0) leave(chosen.length - 1);
              }}
            />
          </SearchField>
          <p role="status" className={styles.hint}>
            {offersTyped && nothingCalled(query.trim(), onlyKnown)}
          </p>
          <div className={styles.search}>
            {query.trim() !== "" && (
              <div className={search.popover}>
                <ListBox
                  aria-label={`${label}: found`}
                  className={search.list ?? ""}
                  selectionMode="none"
                  onAction={choose}
                  items={options}
                  dependencies={[query]}
                  renderEmptyState={() => <p className={search.none}>No match</p>}
                >
                  {(option) =>
                    "alias" in option ? (
                      <FindingOption finding={option} found={foundInWords(record, option.id)} />
                    ) : (
                      <NewOption name={option.name} />
                    )
                  }
                </ListBox>
              </div>
            )}
          </div>
        </Autocomplete>
      ) : (
        <span>{label}</span>
      )}
      <p id={hint} className={styles.hint}>
        {chosen.length === 0 && (onlyKnown ? "Bodies of the record." : "Bodies of the record, or new ones.")}
      </p>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label={`${label}: chosen`}>
          {chosen.map((body, index) => (
            <li key={isKnown(body) ? body.id : `new ${body.name}`}>
              {isKnown(body) ? distinctName(record, body.id) : `${body.name} (new)`}
              <button
                type="button"
                className={styles.remove}
                aria-label={`Leave out ${isKnown(body) ? distinctName(record, body.id) : body.name}`}
                onClick={() => leave(index)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whether the arrows lead from the field to a match, which Enter then takes. */
const isPointing = (field: EventTarget): boolean =>
  field instanceof HTMLElement && field.hasAttribute("aria-activedescendant");

const nothingCalled = (name: string, onlyKnown: boolean): string =>
  `Nothing on record is called “${name}”. ${onlyKnown ? "Choose one that is found." : "Press Enter again to make it new."}`;

function findingsFor(
  record: PartnershipRecord,
  query: string,
  chosen: readonly BodyMeant[],
): readonly Finding[] {
  const taken = new Set(chosen.filter(isKnown).map(({ id }) => id));
  return find(record, query)
    .filter(({ id }) => organizationsById(record).has(id) && !taken.has(id))
    .slice(0, MOST_SHOWN);
}

/** A name that a body has exactly is that body's. */
const offersNew = (record: PartnershipRecord, query: string): boolean =>
  folded(query) !== "" && !find(record, query).some(({ name }) => folded(name) === folded(query));

const NewOption = ({ name }: { readonly name: string }) => (
  <ListBoxItem id={NEW} textValue={`New: ${name}`} className={search.option ?? ""}>
    <span className={search.question}>New: “{name}”</span>
  </ListBoxItem>
);
