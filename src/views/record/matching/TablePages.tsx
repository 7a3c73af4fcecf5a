import { useMemo, useState } from "react";
import { withHeadingRow } from "../../../io/matching/grid";
import type { Matching } from "../../../io/matching/matching";
import { previewOf } from "../../../io/matching/preview";
import { sameHeadings } from "../../../io/matching/same-headings";
import { columnSlips } from "../../../io/matching/slips";
import { suggestedMatching } from "../../../io/matching/suggested";
import type { UnmatchedTable } from "../../../io/matching/unmatched";
import { isoOfDay, today } from "../../../time/day";
import { ColumnChoices } from "./ColumnChoices";
import { CustomChoice } from "./CustomChoice";
import styles from "./Matching.module.css";
import type { MatchingPage } from "./matching-pages";
import { keyOfPage, pagesOf } from "./matching-pages";
import { bodyInWords, slipInWords } from "./matching-words";
import { NameChoices } from "./NameChoices";
import type { OtherWay } from "./PageFrame";
import { PageFrame } from "./PageFrame";
import { RegisterFields } from "./RegisterFields";
import { registerOf, typedOf } from "./typed-register";

interface Props {
  readonly unmatched: UnmatchedTable;
  /** By which a reader knows the table. */
  readonly name: string;
  readonly remembered: readonly Matching[];
  readonly onMatched: (matching: Matching) => void;
  /** Null where it is the only table. */
  readonly onLeaveOut: (() => void) | null;
}

/** All that is asked of one table, a page at a time. */
export function TablePages({ unmatched, name, remembered, onMatched, onLeaveOut }: Props) {
  const [matching, setMatching] = useState(() =>
    suggestedMatching(unmatched, { today: isoOfDay(today()), remembered }),
  );
  const [typed, setTyped] = useState(() => typedOf(matching.register));
  const [place, setPlace] = useState(0);
  const [slips, setSlips] = useState<readonly string[]>([]);
  const pages = useMemo(() => pagesOf(unmatched, matching), [unmatched, matching]);
  const page = pages[Math.min(place, pages.length - 1)];
  if (!page) return null;
  const goTo = (next: number, matched: Matching): void => {
    setSlips([]);
    setMatching(matched);
    if (next < pagesOf(unmatched, matched).length) setPlace(next);
    else onMatched(matched);
  };
  const next = (): void => {
    const { register, slips: ofRegister } = registerOf(typed);
    const found = page.kind === "about" ? ofRegister : page.kind === "columns" ? columnSlips(matching) : [];
    if (found.length > 0) setSlips(found.map(slipInWords));
    else goTo(place + 1, { ...matching, register });
  };
  const isFirst = place === 0;
  const isAlike = remembered.some((each) =>
    sameHeadings(each, withHeadingRow(unmatched.table, matching.heading_row)),
  );
  /** What is of this register alone is on the first page; of the others, only names that are new to it are asked. */
  const matchAlike = (): void => {
    const { register, slips: found } = registerOf(typed);
    const alike = { ...matching, register };
    const open = pagesOf(unmatched, alike).findIndex((each) => asksOfNames(each, alike));
    if (found.length > 0) setSlips(found.map(slipInWords));
    else if (open < 0) onMatched(alike);
    else goTo(open, alike);
  };
  const others: readonly OtherWay[] = [
    ...(isFirst && isAlike ? [{ label: "Match it as the one before", onPress: matchAlike }] : []),
    ...(isFirst && onLeaveOut ? [{ label: "Leave this table out", onPress: onLeaveOut }] : []),
  ];
  const chooseHeadings = (headingRow: number): void => {
    const { columns, customs } = suggestedMatching(unmatched, { today: "", remembered, headingRow });
    setMatching({ ...matching, heading_row: headingRow, columns, customs });
  };
  return (
    <PageFrame
      key={keyOfPage(page)}
      title={TITLES[page.kind]}
      about={`${name}: step ${place + 1} of ${pages.length}`}
      slips={slips}
      onNext={next}
      onBack={isFirst ? null : () => goTo(place - 1, matching)}
      others={others}
    >
      {isFirst && isAlike && (
        <p>
          A table with the same headings has been matched before. Once the day of this one is right, it can be
          matched by the same answers.
        </p>
      )}
      {page.kind === "about" && (
        <RegisterFields
          {...{ unmatched, typed }}
          headingRow={matching.heading_row}
          onType={setTyped}
          onHeadingRow={chooseHeadings}
        />
      )}
      {page.kind === "columns" && (
        <>
          <ColumnChoices {...{ unmatched, matching }} open={slips.length > 0} onMatch={setMatching} />
          <Preview {...{ unmatched, matching }} />
        </>
      )}
      {page.kind === "names" && <NameChoices names={page.names} {...{ matching }} onMatch={setMatching} />}
      {page.kind === "question" && (
        <CustomChoice question={page.question} {...{ matching }} onMatch={setMatching} />
      )}
    </PageFrame>
  );
}

const asksOfNames = (page: MatchingPage, { names: known = {} }: Matching): boolean =>
  page.kind === "names" && page.names.some(({ written }) => !(written in known));

const TITLES = {
  about: "What is this table?",
  columns: "Match your columns",
  names: "Did you mean …?",
  question: "What the table does not say",
} as const;

function Preview({
  unmatched,
  matching,
}: {
  readonly unmatched: UnmatchedTable;
  readonly matching: Matching;
}) {
  const bodies = useMemo(() => previewOf(unmatched, matching), [unmatched, matching]);
  if (bodies.length === 0) return null;
  return (
    <div className={styles.preview}>
      <h4>As they will be read</h4>
      <ul>
        {bodies.map((body) => (
          <li key={body.locator}>{bodyInWords(body)}</li>
        ))}
      </ul>
    </div>
  );
}
