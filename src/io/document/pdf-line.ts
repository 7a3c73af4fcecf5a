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
export function linesOfRuns(runs: readonly PdfRun[]): readonly PdfRun[] {
  const lines: PdfRun[] = [];
  const isAligned = (run: PdfRun): boolean =>
    runs.filter(({ x, text }) => Math.abs(x - run.x) < 1 && text.trim() !== "").length >= LEAST_ALIGNED;
  // Blanks between columns are put in by pdf.js; those between words are told by the room for them.
  for (const run of runs.filter(({ text }) => text.trim() !== "")) {
    const before = lines.at(-1);
    if (before && follows(run, before, isAligned)) lines[lines.length - 1] = joined(before, run);
    else lines.push(run);
  }
  return lines;
}

const gapOf = (run: PdfRun, before: PdfRun): number =>
  (run.x - before.x - before.width) / Math.max(run.height, before.height);

function follows(run: PdfRun, before: PdfRun, isAligned: (run: PdfRun) => boolean): boolean {
  const gap = gapOf(run, before);
  const isLevel = Math.abs(run.y - before.y) < Math.max(run.height, before.height) / 2;
  if (!isLevel || gap < -1) return false;
  const isNear = gap < GAP_OF_SPREAD || (gap < GAP_OF_COLUMNS && !isAligned(run));
  return isNear || isMark(before.text);
}

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
