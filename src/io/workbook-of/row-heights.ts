import type { DrawnSheet } from "./drawn-sheet";

/** Points, of a row of one line. */
const LINE = 15;
/** Bold letters are wider, and no spreadsheet breaks its lines just as another does. */
const ROOM = 0.95;

/** In points, of a row of more than one line: not every spreadsheet makes room for texts that it did not break itself. Null of one line. */
export function rowHeight(columns: DrawnSheet["columns"], cells: readonly string[]): number | null {
  const most = Math.max(1, ...cells.map((text, at) => linesIn(text, (columns[at]?.width ?? 1) * ROOM)));
  return most === 1 ? null : most * LINE;
}

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
