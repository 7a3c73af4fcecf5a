/** Text in two columns that a file draws line by line over both: it is read one column after the other. */
import type { PdfRun } from "./pdf-run";

/** Fewer are lines of a table, or of an address. */
const LEAST_LINES = 8;
/** In shares of a column: prose fills its lines, cells of a table do not. */
const FILLED = 0.6;

export function inColumns(lines: readonly PdfRun[]): readonly PdfRun[] {
  const pairs = pairsIn(lines);
  if (pairs.length < LEAST_LINES) return lines;
  const rights = pairs.map(({ right }) => right);
  const edge = Math.min(...rights.map(({ x }) => x));
  if (pairs.some(({ left }) => left.x + left.width > edge) || !isProse(pairs, edge)) return lines;
  const [first, last] = [lines.indexOf(pairs[0]?.left as PdfRun), lines.indexOf(rights.at(-1) as PdfRun)];
  const between = lines.slice(first, last + 1);
  if (between.some(({ x, width }) => x < edge && x + width > edge)) return lines;
  return [
    ...lines.slice(0, first),
    ...between.filter(({ x }) => x < edge),
    ...between.filter(({ x }) => x >= edge),
    ...lines.slice(last + 1),
  ];
}

interface Pair {
  readonly left: PdfRun;
  readonly right: PdfRun;
}

/** Two that are drawn one after the other at one height. */
const pairsIn = (lines: readonly PdfRun[]): readonly Pair[] =>
  lines.flatMap((right, index) => {
    const left = lines[index - 1];
    return left && Math.abs(left.y - right.y) < right.height / 2 && left.x + left.width < right.x
      ? [{ left, right }]
      : [];
  });

function isProse(pairs: readonly Pair[], edge: number): boolean {
  const start = Math.min(...pairs.map(({ left }) => left.x));
  const end = Math.max(...pairs.map(({ right }) => right.x + right.width));
  const mean = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return (
    mean(pairs.map(({ left }) => left.width)) > FILLED * (edge - start) &&
    mean(pairs.map(({ right }) => right.width)) > FILLED * (end - edge)
  );
}
