import { useDeferredValue, useMemo, useState } from "react";
import type { Key } from "react-aria-components";
import { Autocomplete, Input, Label, ListBox, ListBoxItem, SearchField } from "react-aria-components";
import { useActions, usePick } from "../hooks/useExplorer";
import { useMediaQuery } from "../hooks/useMediaQuery";
import { onceDrawn } from "../onceDrawn";
import { FindingOption } from "./FindingOption";
import styles from "./SearchBox.module.css";
import type { SearchOption } from "./search-options";
import { isSentence, searchOptions } from "./search-options";
import type { Names } from "./useNames";
import { useNames } from "./useNames";
import { replyNow, useReplies } from "./useReplies";

const MOST_SHOWN = 12;

/** What can be typed, as far as there is room to say it. */
function useHint(): string {
  const wide = useMediaQuery("(min-width: 1101px)");
  const fits = useMediaQuery("(min-width: 381px)");
  if (wide) return "Search, or ask: who sits on …";
  return fits ? "Search, or ask …" : "Search …";
}

/** Structures, people, former names and acronyms of all dates; and answers to questions. */
export function SearchBox() {
  const { goToEntity: visit, ask, open } = useActions();
  const [query, setQuery] = useState("");
  const hint = useHint();
  const names = useNames(query.trim() !== "");
  const options = useOptions(names, query);

  const follow = (act: () => void): void => {
    setQuery("");
    // Told of the emptied field after the focus has left it, Orca takes itself to be in the field again.
    onceDrawn(act);
  };
  // A question may be typed faster than its answer comes; nothing is chosen then.
  const isForQuestion = isSentence(query) && (options[0]?.kind ?? "question") === "question";
  const askIt = (): void => follow(() => open({ kind: "question", text: query.trim() }));
  const choose = (key: Key): void => {
    const option = options.find((each) => each.key === key);
    if (option?.kind === "question") askIt();
    else if (option) follow(() => (option.kind === "finding" ? visit : ask)(option.finding.id));
  };
  return (
    <div className={styles.search} role="search">
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField className={styles.field ?? ""} onSubmit={() => isForQuestion && askIt()}>
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
              {(option) => <Option option={option} names={names} />}
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

const OF_REPLY = ["record", "areaId", "period", "selectedId"] as const;

/** Names follow each letter; a question is read once there is time. */
function useOptions(names: Names, query: string): readonly SearchOption[] {
  // Nothing of a step concerns a field that is empty.
  const state = usePick<(typeof OF_REPLY)[number]>(...(query === "" ? [] : OF_REPLY));
  const replies = useReplies(query !== "");
  const settled = useDeferredValue(query);
  const reply = useMemo(
    () => (replies && isSentence(settled) ? replyNow(replies, state, settled) : null),
    [replies, settled, state],
  );
  return useMemo(() => searchOptions(names, query, reply), [names, query, reply]);
}

interface OptionProps {
  readonly option: SearchOption;
  readonly names: Names;
}

function Option({ option, names }: OptionProps) {
  if (option.kind === "finding")
    return <FindingOption finding={option.finding} found={names.found(option.finding.id)} />;
  const { key } = option;
  const title =
    option.kind === "question" ? option.title : `What happened to ${names.mention(option.finding.id)}?`;
  const line = option.kind === "question" ? option.line : null;
  return (
    <ListBoxItem
      id={key}
      textValue={line === null ? title : `${title} ${line}`}
      className={styles.option ?? ""}
    >
      <span className={styles.question}>{title}</span>
      {line !== null && <span className={styles.line}>{line}</span>}
    </ListBoxItem>
  );
}
