import type { DrawnSheet } from "./drawn-sheet";

/** Points, of a row of one line. */
const LINE = 15;
/** Bold letters are wider, and no spreadsheet breaks its lines just as another does. */
const ROOM = 0.95;

/**
 * Rows of more than one line, from 0, with their height in points: not every spreadsheet makes room for texts that it did not break
 * itself.
 */
export const rowHeights = ({
  columns,
  rows,
}: Pick<DrawnSheet, "columns" | "rows">): ReadonlyMap<number, { readonly height: number }> =>
  new Map(
    [columns.map(({ heading }) => heading), ...rows].flatMap((cells, row) => {
      const most = Math.max(1, ...cells.map((text, at) => linesIn(text, (columns[at]?.width ?? 1) * ROOM)));
      return most === 1 ? [] : [[row, { height: most * LINE }] as const];
    }),
  );

/** @example linesIn("one two", 4) // 2 */
const linesIn = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + brokenLines(line, width), 0);

function brokenLines(line: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const after = used === 0 ? word.length : used + 1 + word.length;
    const isFirst = used === 0;
    if (after <= width) used = after;
    else {
      const own = Math.max(1, Math.ceil(word.length / width));
      lines += own - (isFirst ? 1 : 0);
      used = word.length - (own - 1) * width;
    }
  }
  return lines;
}
