import { useState } from "react";
import { withHeadingRow } from "../../../io/matching/grid";
import type { Matching } from "../../../io/matching/matching";
import { sameHeadings } from "../../../io/matching/same-headings";
import { suggestedMatching } from "../../../io/matching/suggested";
import { tableName } from "../../../io/matching/unmatched";
import { isoOfDay, today } from "../../../time/day";
import type { Reading } from "../opening/reading";
import { rememberedAt, saidOfTable } from "../opening/reading";
import type { Readings } from "../opening/readings";
import type { TableSaid } from "../opening/said";
import { keyOfTable } from "../opening/said";
import type { TableStep } from "../opening/steps";
import { ColumnChoices } from "./ColumnChoices";
import { CustomChoice } from "./CustomChoice";
import { MatchedPreview } from "./MatchedPreview";
import { slipsOnPage } from "./matching-pages";
import { noDayInWords, slipInWords } from "./matching-words";
import { NameChoices } from "./NameChoices";
import type { OtherWay } from "./PageFrame";
import { PageFrame } from "./PageFrame";
import { RegisterFields } from "./RegisterFields";
import { inWords, registerOf } from "./typed-register";

interface Props {
  readonly reading: Reading;
  readonly step: TableStep;
  readonly readings: Readings;
}

/** One thing that is asked of one table. */
export function TablePage({ reading, step: { table, page, place, count }, readings }: Props) {
  const said = saidOfTable(reading, table);
  const { matching, typed } = said;
  const tables = reading.tables ?? [];
  const remembered = rememberedAt(reading, table);
  const isFirst = page.kind === "about";
  const isAlike =
    isFirst &&
    remembered.some((each) => sameHeadings(each, withHeadingRow(table.table, matching.heading_row)));
  const [slips, setSlips] = useState<readonly string[]>([]);
  const say = (changes: Partial<TableSaid>): void =>
    readings.say({ tables: { ...reading.said.tables, [keyOfTable(table)]: { ...said, ...changes } } });
  /** Unless something is wrong with what is said. */
  const goOn = (then: () => void) => (): void => {
    if (isFirst && typed.asAt.trim() === "") {
      const asAt = inWords(isoOfDay(today()));
      say({ typed: { ...typed, asAt } });
      setSlips([noDayInWords(asAt)]);
      return;
    }
    const { register } = registerOf(typed);
    const found = slipsOnPage(page, { ...matching, register });
    setSlips(found.map(slipInWords));
    if (found.length > 0) return;
    say({ matching: { ...matching, register }, isLeftOut: false });
    then();
  };
  const leaveOut = (): void => {
    say({ isLeftOut: true });
    readings.next();
  };
  const others: readonly OtherWay[] = [
    ...(isAlike
      ? [{ label: "Match it as the one before", onPress: goOn(() => readings.beyond(table)) }]
      : []),
    ...(isFirst && tables.length > 1 ? [{ label: "Leave this table out", onPress: leaveOut }] : []),
  ];
  const chooseHeadings = (headingRow: number): void => {
    const { columns, customs } = suggestedMatching(table, { remembered, headingRow });
    say({ matching: { ...matching, heading_row: headingRow, columns, customs } });
  };
  const onMatch = (changed: Matching): void => say({ matching: changed });
  return (
    <PageFrame
      title={TITLES[page.kind]}
      about={`${nameAmong(table, tables)}: step ${place} of ${count}`}
      slips={slips}
      onNext={goOn(() => readings.next())}
      onBack={isFirst && table === tables[0] ? null : () => readings.back()}
      others={others}
    >
      {isAlike && (
        <p>
          A table with the same headings has been matched before. Once the day of this one is right, it can be
          matched by the same answers.
        </p>
      )}
      {page.kind === "about" && (
        <RegisterFields
          unmatched={table}
          typed={typed}
          headingRow={matching.heading_row}
          onType={(changed) => say({ typed: changed })}
          onHeadingRow={chooseHeadings}
        />
      )}
      {page.kind === "columns" && (
        <>
          <ColumnChoices unmatched={table} open={slips.length > 0} {...{ matching, onMatch }} />
          <MatchedPreview unmatched={table} matching={matching} />
        </>
      )}
      {page.kind === "names" && <NameChoices names={page.names} {...{ matching, onMatch }} />}
      {page.kind === "question" && <CustomChoice question={page.question} {...{ matching, onMatch }} />}
    </PageFrame>
  );
}

const TITLES = {
  about: "What is this table?",
  columns: "Match your columns",
  names: "Did you mean …?",
  question: "What the table does not say",
} as const;

/** By which a reader knows the table. */
const nameAmong = (table: TableStep["table"], tables: readonly TableStep["table"][]): string =>
  tables.length > 1
    ? `${tableName(table)}, ${tables.indexOf(table) + 1} of ${tables.length} tables`
    : tableName(table);
