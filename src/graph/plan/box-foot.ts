/** What is set below a name, and in a box below how it stands: the part of the chosen one, and the marks of the seats. */
import { partLines } from "../layout/foot";
import { innerWidth } from "../layout/inner-width";
import { textWidth } from "../layout/measure";
import {
  CHIP_PADDING_Y,
  COUNCIL_NAME_TOP,
  NAME_LINE,
  PADDING_Y,
  SMALL_LINE,
  SMALL_SIZE,
} from "../layout/metrics";
import type { Place } from "../layout/place";
import type { Look } from "./look";
import type { DrawnMark } from "./seat-marks";
import { drawnMarks, widthOfMarks } from "./seat-marks";

export interface BoxFoot {
  /** Where its first line begins, from the top left corner of the place. */
  readonly x: number;
  readonly y: number;
  readonly part: readonly string[];
  readonly marks: readonly DrawnMark[];
  /** Where the marks begin, from there. */
  readonly marksX: number;
  readonly marksY: number;
}

export function boxFoot(
  place: Place,
  { part: words, seats, list, told }: Pick<Look, "part" | "seats" | "list" | "told">,
): BoxFoot {
  const width = innerWidth(place);
  const isBox = place.kind === "box";
  // In the small box of a council there is room for marks alone: who is chosen is told by its frame.
  // The line for how a box stands may tell what shares its place.
  const [kept, free] = told.length > 0 ? [1, 0] : [0, isBox ? 1 : 0];
  const part = place.kind === "council" ? [] : linesThatFit(words, width, place.foot + free);
  // In a list each seat has its mark before its words.
  const isListed = list.some(({ standing }) => standing !== null);
  const all = place.foot > 0 && !isListed ? drawnMarks(seats, width) : [];
  const own = Math.max(part.length, free);
  const hasLine = own < place.foot + free;
  const beside = textWidth(part.at(-1) ?? "", SMALL_SIZE, "bold") + MARKS_GAP;
  const marks = hasLine || beside + widthOfMarks(all) <= width ? all : [];
  const centred = place.kind === "council" ? (width - widthOfMarks(marks)) / 2 : 0;
  return {
    x: (place.rect.width - width) / 2,
    y: topOf(place) + kept * SMALL_LINE,
    part,
    marks,
    marksX: hasLine ? centred : beside,
    marksY: (hasLine ? own : own - 1) * SMALL_LINE,
  };
}

const MARKS_GAP = 6;

/** Close below the last line of its name. */
const COUNCIL_FOOT = COUNCIL_NAME_TOP - 2;

function topOf({ kind, lines }: Place): number {
  if (kind === "box") return PADDING_Y + lines.length * NAME_LINE;
  return kind === "chip"
    ? CHIP_PADDING_Y + lines.length * SMALL_LINE
    : COUNCIL_FOOT + lines.length * SMALL_LINE;
}

/** What does not fit ends in dots: the details tell all of it. */
function linesThatFit(words: string, width: number, most: number): readonly string[] {
  if (words === "" || most === 0) return [];
  const lines = partLines([words], width);
  return lines
    .slice(0, most)
    .map((line, index) =>
      index === most - 1 && lines.length > most ? cut(`${line} `, width) : cut(line, width),
    );
}

const widthOf = (text: string): number => textWidth(text, SMALL_SIZE, "bold");

/** Letter by letter: a single word may be wider than its box. A line that ends in a space goes on. */
function cut(line: string, width: number): string {
  if (!line.endsWith(" ") && widthOf(line) <= width) return line;
  let end = line.length;
  while (end > 0 && widthOf(`${line.slice(0, end).trimEnd()}…`) > width) end--;
  return `${line.slice(0, end).replace(/[\s,]+$/, "")}…`;
}
