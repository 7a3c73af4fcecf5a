/** Where the name of a body stands over its bars: under no line, head or mark. */
import { getOrThrow, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { distinctName, distinctShortName } from "../../words/distinct-name";
import { textWidth } from "../layout/measure";
import { firstAbove } from "./first-above";
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

/** Between a name and an upright line: half a head, and a little air. */
const CLEARANCE = 7;

/**
 * Over the beginning of its bar; where an upright line would run through it, right of that line or left of it, whichever is nearer;
 * where there is no room, up to the right edge. The short name where the full one is too long.
 * @param start the left end of all that is drawn on the lane
 * @param lines that run through the row of its name
 */
export function laneLabel(
  record: PartnershipRecord,
  lane: Lane,
  start: number,
  lines: readonly number[],
  { left, right }: TimeScale,
): LaneLabel {
  const body = getOrThrow(organizationsById(record), lane.id);
  const full = distinctName(record, body.id);
  const isShortened = textWidth(full, LABEL_SIZE) > right - left;
  const text = isShortened ? shortenedTo(distinctShortName(record, body), right - left) : full;
  const width = textWidth(text, LABEL_SIZE);
  const x = clearOf(lines, Math.min(start, right - width), width, { left, right });
  const isAtEdge = x + width > right - 1;
  return { text, x: isAtEdge ? right : x, anchor: isAtEdge ? "end" : "start", isShortened };
}

/** The place nearest to the wanted one at which no line runs through the name; the wanted one where there is none. */
function clearOf(
  lines: readonly number[],
  wanted: number,
  width: number,
  { left, right }: Pick<TimeScale, "left" | "right">,
): number {
  const inOrder = Float64Array.from(lines).sort();
  const isClear = (x: number): boolean => {
    if (x < left || x + width > right) return false;
    const next = inOrder[firstAbove(inOrder, x - CLEARANCE)];
    return next === undefined || next >= x + width + CLEARANCE;
  };
  const places = [wanted, ...lines.flatMap((line) => [line + CLEARANCE, line - CLEARANCE - width])];
  const [nearest] = places.filter(isClear).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return nearest ?? wanted;
}

function shortenedTo(name: string, width: number): string {
  let text = name;
  while (textWidth(`${text}…`, LABEL_SIZE) > width && text.length > 1) text = text.slice(0, -1);
  return textWidth(name, LABEL_SIZE) <= width ? name : `${text.trimEnd()}…`;
}
