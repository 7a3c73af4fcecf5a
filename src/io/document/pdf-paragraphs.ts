/** The lines of a page put together to the paragraphs that they were broken from. */
import { itemOf, numberOf } from "./numbering";
import { BULLET } from "./pdf-line";
import type { PdfRun } from "./pdf-run";

/** In leadings of the page: more room than between lines of one paragraph. */
const GAP = 1.25;
/** In heights of letters, where a page has no paragraph of two lines. */
const MOST_OF_LEADING = 1.8;
/** In heights of letters: further in, a first line is of something else. */
const MOST_OF_INDENT = 5;

export function paragraphsOfLines(lines: readonly PdfRun[]): readonly string[] {
  const leading = leadingOf(lines);
  const paragraphs: PdfRun[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && continues(line, last, leading, lines)) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(textOf);
}

/** The way from a line to the next of its paragraph, in heights of its letters: that of the nearer ones. */
function leadingOf(lines: readonly PdfRun[]): number {
  const ways = lines
    .map((line, index) => ((lines[index - 1]?.y ?? line.y) - line.y) / line.height)
    .filter((way) => way > 0.7 && way < 3)
    .toSorted((a, b) => a - b);
  return ways[Math.floor(ways.length / 4)] ?? MOST_OF_LEADING;
}

function continues(
  line: PdfRun,
  paragraph: readonly PdfRun[],
  leading: number,
  lines: readonly PdfRun[],
): boolean {
  const [first, before] = [paragraph[0], paragraph.at(-1)];
  if (!first || !before) return false;
  const way = before.y - line.y;
  if (way < 0) return isWithinSentence(line, before);
  const isBelow = way > line.height / 2 && way < line.height * Math.min(leading * GAP, MOST_OF_LEADING);
  const isAlike = Math.abs(line.height - before.height) < line.height / 8;
  return isBelow && isAlike && !begins(line, first, before) && !hadRoom(line, before, lines);
}

/** At the head of the next column. */
const isWithinSentence = (line: PdfRun, before: PdfRun): boolean =>
  /^\s*\p{Ll}/u.test(line.text) && !isMarked(line) && !ENDED.test(before.text);

const ENDED = /[.:;?!]\s*$/;

const isMarked = ({ text }: PdfRun): boolean =>
  numberOf(text) !== null || itemOf(text) !== null || BULLET.test(text);

/** By its number, or by where it stands: under the number of the one before, or further in than its lines. */
function begins(line: PdfRun, first: PdfRun, before: PdfRun): boolean {
  if (isMarked(line)) return !isWrapped(line, first, before);
  const isFirst = before === first;
  const indent = before.x - line.x;
  if (indent > line.height) return !isFirst || isMarked(first) || indent > line.height * MOST_OF_INDENT;
  return line.x > before.x + line.height && !(isFirst && isMarked(first));
}

/** "…agreed in | 2011 that …": within a sentence, and not under another number. */
const isWrapped = (line: PdfRun, first: PdfRun, before: PdfRun): boolean =>
  !ENDED.test(before.text) &&
  !/^\s*\(?\d+\.\d/.test(line.text) &&
  (isMarked(first) ? line.x > first.x + line.height / 2 : Math.abs(line.x - first.x) < 1);

/** Its first word would have had room on the line before: that one ended with its paragraph. */
function hadRoom(line: PdfRun, before: PdfRun, lines: readonly PdfRun[]): boolean {
  const beside = lines.filter(({ x }) => Math.abs(x - before.x) < 4 * before.height);
  const edge = Math.max(...beside.map(({ x, width }) => x + width));
  const word = /^\s*\S+/.exec(line.text)?.[0].length ?? 0;
  const ofLetter = line.width / line.text.length;
  return before.x + before.width + (word + 1) * ofLetter * ROOM < edge;
}

/** For the letters of a word that are wider than others, and a line that an editor broke early. */
const ROOM = 1.3;

/** A hyphen stays: "long-term" has one wherever it is broken. */
const textOf = (paragraph: readonly PdfRun[]): string =>
  paragraph
    .map(({ text }) => text.replace(/\s+/g, " ").trim())
    .reduce((text, line) => (/\p{L}-$/u.test(text) ? text + line : `${text} ${line}`));
