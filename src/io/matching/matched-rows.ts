import type { Pieces } from "../../record/pieces";
import { atOnce, eachOf } from "../../record/pieces";
import type { ColumnUse } from "./column-use";
import { columnsOf } from "./columns";
import { withHeadingRow } from "./grid";
import type { Matching } from "./matching";
import { nameKey } from "./name-key";
import type { UnmatchedTable } from "./unmatched";
import { rowLocator } from "./unmatched";

/** What stands in a cell, and over it. */
export interface MatchedCell {
  readonly heading: string;
  readonly text: string;
}

export interface MatchedRow {
  /** As a spreadsheet counts. */
  readonly number: number;
  /** The paragraph that it is. @example "Register, row 12" */
  readonly locator: string;
  /** Where it stands in its file, for a fault. @example "row 12" */
  readonly place: string;
  /** The cells with a text in the columns of a use, from the left. */
  readonly cellsOf: (use: ColumnUse) => readonly MatchedCell[];
}

export const textOf = (row: MatchedRow, use: ColumnUse): string | undefined => row.cellsOf(use)[0]?.text;

interface RowsMatched {
  readonly by: Pick<Matching, "columns" | "heading_row">;
  readonly rows: readonly MatchedRow[];
}
const MATCHED = new WeakMap<UnmatchedTable, RowsMatched>();

/** All rows below the headings, as the matching reads their cells: once, as long as no column is meant otherwise. */
export function matchedRows(unmatched: UnmatchedTable, matching: Matching): readonly MatchedRow[] {
  const known = MATCHED.get(unmatched);
  const { columns, heading_row } = matching;
  if (known?.by.columns === columns && known.by.heading_row === heading_row) return known.rows;
  const rows = rowsBy(unmatched, matching);
  MATCHED.set(unmatched, { by: { columns, heading_row }, rows });
  return rows;
}

function rowsBy(unmatched: UnmatchedTable, matching: Matching): readonly MatchedRow[] {
  const { rows } = withHeadingRow(unmatched.table, matching.heading_row);
  const places = new Map<ColumnUse, readonly number[]>();
  const placesOf = (use: ColumnUse): readonly number[] => {
    const known = places.get(use) ?? columnsOf(matching.columns, use);
    places.set(use, known);
    return known;
  };
  return rows.map(({ number, cells }) => ({
    number,
    locator: rowLocator(unmatched, number),
    place: unmatched.sheet === null ? `row ${number}` : `${unmatched.sheet}, row ${number}`,
    cellsOf: (use) =>
      placesOf(use)
        .map((place) => ({ heading: headingAt(matching, place), text: cells[place] ?? "" }))
        .filter(({ text }) => text !== ""),
  }));
}

const headingAt = ({ columns }: Matching, place: number): string =>
  columns[place]?.heading || `Column ${columnLetters(place)}`;

/** As a spreadsheet names its columns. @example columnLetters(27) // "AB" */
export function columnLetters(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnLetters(Math.floor(place / 26) - 1) + letter;
}

/** The rows of one body: its name stands over merged cells, or again in each row. */
export interface MatchedBody {
  readonly name: string;
  readonly rows: readonly [MatchedRow, ...MatchedRow[]];
}

export interface MatchedBodies {
  readonly bodies: readonly MatchedBody[];
  /** Rows that have no name and cannot go on from one above. */
  readonly nameless: readonly MatchedRow[];
}
const BODIES = new WeakMap<readonly MatchedRow[], MatchedBodies>();

/** Once of the same rows. */
export const matchedBodies = (rows: readonly MatchedRow[]): MatchedBodies => atOnce(bodiesMatched(rows));

/** The same, piece by piece. */
export function* bodiesMatched(rows: readonly MatchedRow[]): Pieces<MatchedBodies> {
  const bodies = BODIES.get(rows) ?? (yield* bodiesOf(rows));
  BODIES.set(rows, bodies);
  return bodies;
}

function* bodiesOf(rows: readonly MatchedRow[]): Pieces<MatchedBodies> {
  const bodies = new Map<string, [string, [MatchedRow, ...MatchedRow[]]]>();
  const nameless: MatchedRow[] = [];
  let last: MatchedRow[] | null = null;
  yield* eachOf(rows, (row) => {
    const name = textOf(row, "name");
    if (name === undefined) {
      if (last && onlyGoesOn(row)) last.push(row);
      else nameless.push(row);
      return;
    }
    const key = JSON.stringify([nameKey(name), nameKey(textOf(row, "parent") ?? "")]);
    const known = bodies.get(key);
    if (known) known[1].push(row);
    else bodies.set(key, [name, [row]]);
    last = bodies.get(key)?.[1] ?? null;
  });
  return { bodies: [...bodies.values()].map(([name, all]) => ({ name, rows: all })), nameless };
}

/** Names in a list and nothing else: those of the body above, whose name was merged over several rows. */
const onlyGoesOn = (row: MatchedRow): boolean =>
  GOING_ON.some((use) => row.cellsOf(use).length > 0) &&
  NEVER_GOING_ON.every((use) => row.cellsOf(use).length === 0);

const GOING_ON: readonly ColumnUse[] = ["members", "representatives"];
const NEVER_GOING_ON: readonly ColumnUse[] = [
  "reference",
  "summary",
  "classification",
  "parent",
  "start",
  "end",
  "cost",
];
