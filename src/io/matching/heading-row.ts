import type { Table, TableRow } from "../table";
import { filledIn, gridOf } from "./grid";
import { suggestionFor } from "./heading-words";

/** Headings stand among the first rows, below a title at most, a date and a note. */
const FIRST_ROWS = 12;
/** One cell that sounds like a heading may be a title. */
const LEAST = 2;

/**
 * The row, as a spreadsheet counts, whose cells are most like headings of a register; where in none two are, the first that is filled
 * as far as half of the widest.
 */
export function headingRowOf(table: Table): number {
  const first = gridOf(table).slice(0, FIRST_ROWS);
  const [best] = first.filter(soundsLikeHeadings).toSorted((a, b) => likenessOf(b) - likenessOf(a));
  if (best) return best.number;
  const widest = Math.max(...first.map(filledIn));
  return first.find((row) => filledIn(row) * 2 >= widest)?.number ?? table.headingRow;
}

/** A heading is short: what a long cell says may hold many words of one. */
const MOST_LETTERS = 80;

const sharesOf = ({ cells }: TableRow): readonly number[] =>
  cells.filter((cell) => cell.length <= MOST_LETTERS).map((cell) => suggestionFor(cell)?.share ?? 0);

const soundsLikeHeadings = (row: TableRow): boolean =>
  sharesOf(row).filter((share) => share > 0).length >= LEAST;

const likenessOf = (row: TableRow): number => sharesOf(row).reduce((sum, share) => sum + share, 0);

/** Rows that the reader may choose instead. */
export const possibleHeadingRows = (table: Table): readonly TableRow[] =>
  gridOf(table)
    .slice(0, FIRST_ROWS)
    .filter((row) => filledIn(row) > 0);
