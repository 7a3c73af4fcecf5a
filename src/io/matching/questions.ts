/** What the data alone cannot tell: asked once for each register, with rows of it as they would be read either way. */

import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { boundsIn } from "../generous/as-at";
import type { Table } from "../table";
import { readWrittenDate } from "../written-date";
import type { ColumnUse } from "./column-use";
import { columnsOf } from "./columns";
import { withHeadingRow } from "./grid";
import type { MatchedRow } from "./matched-rows";
import { matchedBodies, matchedRows } from "./matched-rows";
import type { Customs, Matching } from "./matching";
import { earliestStart } from "./register-time";
import type { UnmatchedTable } from "./unmatched";
import { isAmbiguous, isOneDay, lastDayInWords, orderShown } from "./written";

export type QuestionKind = keyof Customs;

/** A row of the register as one answer would read it. */
export interface RowRead {
  /** @example "Register, row 12" */
  readonly locator: string;
  readonly name: string;
  /** What stands in the cell; empty where nothing does. */
  readonly cell: string;
  /** The date that is read, in words; null where none is. */
  readonly read: string | null;
}

export interface Answer<Kind extends QuestionKind = QuestionKind> {
  readonly value: Customs[Kind];
  readonly rows: readonly RowRead[];
}

export type MatchingQuestion = {
  readonly [Kind in QuestionKind]: {
    readonly kind: Kind;
    /** Over the columns that it is about. */
    readonly headings: readonly string[];
    readonly answers: readonly Answer<Kind>[];
  };
}[QuestionKind];

/** Those that the data leaves open, in the order in which they are asked: what one answer decides, the next takes for granted. */
export function questionsOf(unmatched: UnmatchedTable, matching: Matching): readonly MatchingQuestion[] {
  const table = withHeadingRow(unmatched.table, matching.heading_row);
  const rows = matchedBodies(matchedRows(unmatched, matching)).bodies.flatMap((body) => body.rows);
  const asked = { table, matching, rows };
  return [...aboutOrder(asked), ...aboutEnds(asked), ...aboutEmptyStarts(asked), ...aboutEmptyEnds(asked)];
}

interface Asked {
  readonly table: Table;
  readonly matching: Matching;
  readonly rows: readonly MatchedRow[];
}

const MOST_ROWS = 3;

function aboutOrder({ table, matching, rows }: Asked): readonly MatchingQuestion[] {
  const cells = rows.flatMap((row) =>
    DATES.flatMap((use) => row.cellsOf(use).map(({ text }) => ({ row, text }))),
  );
  const texts = cells.map(({ text }) => text);
  const open = cells.filter(({ text }) => isAmbiguous(text));
  if (open.length === 0 || orderShown(texts) !== null) return [];
  const answers = (["day-first", "month-first"] as const).map((order) => ({
    value: order,
    rows: open.slice(0, MOST_ROWS).map(({ row, text }) => rowRead(row, text, toldAs(text, order))),
  }));
  return [{ kind: "dates", headings: headingsOf(table, matching, DATES), answers }];
}

const DATES: readonly ColumnUse[] = ["start", "end"];

/** Of ends that are told to the day: of a month or a year it makes no difference that anybody would see. */
function aboutEnds({ table, matching, rows }: Asked): readonly MatchingQuestion[] {
  const days = firstDays(rows, matching.customs.dates);
  if (days.length === 0) return [];
  const answers = (["last-day", "next-day"] as const).map((custom) => ({
    value: custom,
    rows: days.map(({ row, text, edtf }) => rowRead(row, text, lastDayInWords(edtf, custom))),
  }));
  return [{ kind: "ends", headings: headingsOf(table, matching, ["end"]), answers }];
}

/** The first ends that are one day each: to read the date of every row takes its time. */
function firstDays(rows: readonly MatchedRow[], order: Customs["dates"]) {
  const days: { readonly row: MatchedRow; readonly text: string; readonly edtf: string }[] = [];
  for (const row of rows) {
    for (const { text } of row.cellsOf("end")) {
      const read = readWrittenDate(text, { order });
      if (!("slip" in read) && isOneDay(read.edtf)) days.push({ row, text, edtf: read.edtf });
    }
    if (days.length >= MOST_ROWS) break;
  }
  return days.slice(0, MOST_ROWS);
}

/** Only where some rows tell a beginning: a register that has no such column at all dates nothing. */
function aboutEmptyStarts(asked: Asked): readonly MatchingQuestion[] {
  const { table, matching } = asked;
  const empty = emptyIn(asked, "start");
  if (empty.length === 0) return [];
  const [covered] = matching.register.covers?.split("/") ?? [];
  const first = covered ?? earliestStart(table, matching);
  if (first === null) return [];
  return [
    {
      kind: "empty_start",
      headings: headingsOf(table, matching, ["start"]),
      answers: [
        { value: "not-told", rows: empty.map((row) => rowRead(row, "", null)) },
        { value: "before", rows: empty.map((row) => rowRead(row, "", boundsInWords(boundsOf(first)))) },
      ],
    },
  ];
}

function aboutEmptyEnds(asked: Asked): readonly MatchingQuestion[] {
  const { table, matching } = asked;
  const empty = emptyIn(asked, "end");
  if (empty.length === 0) return [];
  const day = boundsIn(matching.register.as_at);
  const asAt = day ? boundsInWords(day) : "its day";
  return [
    {
      kind: "empty_end",
      headings: headingsOf(table, matching, ["end"]),
      answers: [
        { value: "standing", rows: empty.map((row) => rowRead(row, "", asAt)) },
        { value: "not-told", rows: empty.map((row) => rowRead(row, "", null)) },
      ],
    },
  ];
}

/** The first rows that leave a date empty which others tell; none where all leave it so, or no other. */
function emptyIn({ rows }: Asked, use: ColumnUse): readonly MatchedRow[] {
  const empty = rows.filter((row) => row.cellsOf("name").length > 0 && row.cellsOf(use).length === 0);
  return rows.some((row) => row.cellsOf(use).length > 0) ? empty.slice(0, MOST_ROWS) : [];
}

const rowRead = (row: MatchedRow, cell: string, read: string | null): RowRead => ({
  locator: row.locator,
  name: row.cellsOf("name")[0]?.text ?? "",
  cell,
  read,
});

function toldAs(text: string, order: Customs["dates"]): string | null {
  const read = readWrittenDate(text, { order });
  return "slip" in read ? null : read.told;
}

const headingsOf = (
  { headings }: Table,
  { columns }: Matching,
  uses: readonly ColumnUse[],
): readonly string[] => uses.flatMap((use) => columnsOf(columns, use)).map((place) => headings[place] ?? "");
