/** Where the name of a body stands over its bars: under no line, head or mark. */
import { getOrThrow, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { distinctName, distinctShortName } from "../../words/distinct-name";
import { textWidth } from "../layout/measure";
import type { ChangeMark } from "./change-mark";
import { isFar, spanOf } from "./change-mark";
import type { Lane } from "./lanes";
import type { TimeScale } from "./time-scale";

export interface LaneLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
  /** Whether the full name stands elsewhere only. */
  readonly isShortened: boolean;
}

export const LABEL_SIZE = 12;

/** Of a name, from the top of its lane: with what is above and below its letters. */
const NAME_ROW = { top: 1, foot: 16 } as const;
/** Between a name and an upright line: half a head, and a little air. */
const CLEARANCE = 7;

/**
 * Over the beginning of its bar; where an upright line would run through it, right of that line or left of it, whichever is nearer;
 * where there is no room, up to the right edge. The short name where the full one is too long.
 * @param start the left end of all that is drawn on the lane
 */
export function laneLabel(
  record: PartnershipRecord,
  lane: Lane,
  start: number,
  marks: readonly ChangeMark[],
  { left, right }: TimeScale,
): LaneLabel {
  const body = getOrThrow(organizationsById(record), lane.id);
  const full = distinctName(record, body.id);
  const isShortened = textWidth(full, LABEL_SIZE) > right - left;
  const text = isShortened ? shortenedTo(distinctShortName(record, body), right - left) : full;
  const width = textWidth(text, LABEL_SIZE);
  const x = clearOf(linesThroughName(lane, marks), Math.min(start, right - width), width, { left, right });
  const isAtEdge = x + width > right - 1;
  return { text, x: isAtEdge ? right : x, anchor: isAtEdge ? "end" : "start", isShortened };
}

/** Where upright lines cross the height of the name; those that are drawn on demand only do not count. */
const linesThroughName = ({ y }: Lane, marks: readonly ChangeMark[]): readonly number[] =>
  marks
    .filter((mark) => mark.from.length > 0 && !isFar(mark))
    .filter((mark) => {
      const [top, foot] = spanOf(mark);
      return top < y + NAME_ROW.foot && foot > y + NAME_ROW.top;
    })
    .map(({ x }) => x);

/** The place nearest to the wanted one at which no line runs through the name; the wanted one where there is none. */
function clearOf(
  lines: readonly number[],
  wanted: number,
  width: number,
  { left, right }: Pick<TimeScale, "left" | "right">,
): number {
  const isClear = (x: number): boolean =>
    x >= left &&
    x + width <= right &&
    lines.every((line) => line <= x - CLEARANCE || line >= x + width + CLEARANCE);
  const places = [wanted, ...lines.flatMap((line) => [line + CLEARANCE, line - CLEARANCE - width])];
  const [nearest] = places.filter(isClear).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return nearest ?? wanted;
}

function shortenedTo(name: string, width: number): string {
  let text = name;
  while (textWidth(`${text}…`, LABEL_SIZE) > width && text.length > 1) text = text.slice(0, -1);
  return textWidth(name, LABEL_SIZE) <= width ? name : `${text.trimEnd()}…`;
}
