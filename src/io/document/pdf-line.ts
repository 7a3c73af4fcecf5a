/** The lines of a page of a PDF, which knows only where runs of letters are drawn. */
import { itemOf, numberOf } from "./numbering";
import type { PdfRun } from "./pdf-run";

/** In heights of its letters: more room than between words. */
const GAP_OF_WORDS = 0.15;
/** A wider gap may part columns, or cells of a table, of which more begin below one another; or a line was spread to fill its column. */
const GAP_OF_SPREAD = 1.6;
const GAP_OF_COLUMNS = 4;
const LEAST_ALIGNED = 3;

/** Runs that are read as one line, in the order in which the file draws them: nearly always that in which they are read. */
export function linesOfRuns(all: readonly PdfRun[]): readonly PdfRun[] {
  // Blanks between columns are put in by pdf.js; those between words are told by the room for them.
  const runs = all.filter(({ text }) => text.trim() !== "");
  const apart = runs.filter((run, index) => !isNear(run, runs[index - 1]));
  const isAligned = ({ x }: PdfRun): boolean =>
    apart.filter((run) => Math.abs(run.x - x) < 1).length >= LEAST_ALIGNED;
  const lines: PdfRun[] = [];
  for (const run of runs) {
    const before = lines.at(-1);
    if (before && follows(run, before, isAligned)) lines[lines.length - 1] = joined(before, run);
    else lines.push(run);
  }
  return lines;
}

const gapOf = (run: PdfRun, before: PdfRun): number =>
  (run.x - before.x - before.width) / Math.max(run.height, before.height);

/** On the line of the other, and not before it. */
const isBehind = (run: PdfRun, before: PdfRun): boolean =>
  Math.abs(run.y - before.y) < Math.max(run.height, before.height) / 2 && gapOf(run, before) > -1;

const isNear = (run: PdfRun, before: PdfRun | undefined): boolean =>
  before !== undefined && isBehind(run, before) && gapOf(run, before) < GAP_OF_SPREAD;

const follows = (run: PdfRun, before: PdfRun, isAligned: (run: PdfRun) => boolean): boolean =>
  isNear(run, before) ||
  (isBehind(run, before) &&
    (isMark(before.text) || (gapOf(run, before) < GAP_OF_COLUMNS && !isAligned(run))));

/** The number of a paragraph, or the sign of an item, stands before its text however far. */
const isMark = (text: string): boolean =>
  /^\s*\S{1,9}\s*$/.test(text) && (numberOf(text) !== null || itemOf(text) !== null || BULLET.test(text));

/** Of Symbol and Wingdings, too, which PDFs have as signs of private use. */
export const BULLET = /^\s*[•●▪■◦‣–\uE000-\uF8FF-]\s*(?=\s|$)/u;

function joined(before: PdfRun, run: PdfRun): PdfRun {
  const gap = gapOf(run, before) > GAP_OF_WORDS && !/\s$/.test(before.text) ? " " : "";
  return {
    text: before.text + gap + run.text,
    x: before.x,
    y: before.y,
    width: Math.max(before.width, run.x + run.width - before.x),
    height: Math.max(before.height, run.height),
  };
}
