import { withHeadingRow } from "./grid";
import type { Matching, TableMatching } from "./matching";
import { sameHeadings } from "./same-headings";
import type { UnmatchedTable } from "./unmatched";

export interface Assigned {
  readonly matchings: readonly TableMatching[];
  /** Tables for which there is none. */
  readonly rest: readonly UnmatchedTable[];
}

/** Each matching to the first table with its headings: a register is of one day, so that none is for two. */
export function assigned(tables: readonly UnmatchedTable[], given: readonly Matching[]): Assigned {
  const left = new Set(given);
  const matchings: TableMatching[] = [];
  const rest: UnmatchedTable[] = [];
  for (const table of tables) {
    const matching = [...left].find((each) => isFor(each, table));
    if (!matching) {
      rest.push(table);
      continue;
    }
    left.delete(matching);
    matchings.push({ file: table.file, sheet: table.sheet, matching });
  }
  return { matchings, rest };
}

const isFor = (matching: Matching, { table }: UnmatchedTable): boolean =>
  sameHeadings(matching, withHeadingRow(table, matching.heading_row));
