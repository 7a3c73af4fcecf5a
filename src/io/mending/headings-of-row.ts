import { withHeadingRow } from "../matching/grid";
import { columnLetters } from "../matching/matched-rows";
import type { HowRead } from "./cell-control";
import type { FoundRow } from "./row-of-fault";

/** One for each cell of the row, from the left: as the reader matched them, where that is how the table is read. */
export function headingsOfRow({ file, tab, row }: FoundRow, { matchings = [] }: HowRead): readonly string[] {
  const matched = matchings.find((each) => each.file === file.path && each.sheet === tab.name)?.matching;
  const { headings } = matched ? withHeadingRow(tab.table, matched.heading_row) : tab.table;
  const width = Math.max(headings.length, row.cells.length);
  return Array.from({ length: width }, (_, column) => headings[column] || `Column ${columnLetters(column)}`);
}
