/** How far a stretch of a line can be moved aside before it meets something. */
import type { Place } from "../layout/place";
import type { Barrier } from "./barrier";
import { barriersOf } from "./barrier";
import { across, sidesOf } from "./side";
import type { Stretch } from "./stretch";
import { isFirst, isLast, neighbourAt } from "./stretch";

export interface Channel {
  readonly least: number;
  readonly most: number;
  /** Where it would best run if it were alone: in the middle of a gutter. */
  readonly best: number;
  /** Whether others go beside it, rather than move it, where they can. */
  readonly isFirm: boolean;
}

type Room = Pick<Channel, "least" | "most">;

/** Where there is all the room in the world a line stays about where it is. */
const REACH = 16;

export function channelOf(stretch: Stretch): Channel {
  const { line, at } = stretch;
  if (line.hold === "fixed") return { least: at, most: at, best: at, isFirm: true };
  const open = openRoom(stretch);
  const barriers = barriersOf(stretch, open.least, open.most);
  const { least, most } = roomBetween(barriers, at, open, "clearance");
  if (least > most) return { least: at, most: at, best: at, isFirm: true };
  if (line.hold === "firm") return { least, most, best: at, isFirm: true };
  return { least, most, best: bestIn(stretch, roomBetween(barriers, at, open, "withHead")), isFirm: false };
}

/** In the middle of a gutter, and of the side of a box; what has room without end on one side stays where it is. */
function bestIn(stretch: Stretch, { least, most }: Room): number {
  const { at } = stretch;
  const isWide = at - least >= REACH || most - at >= REACH;
  return isWide && !isEnd(stretch) ? at : (least + most) / 2;
}

const isEnd = (stretch: Stretch): boolean => isFirst(stretch) || isLast(stretch);

function roomBetween(
  barriers: readonly Barrier[],
  at: number,
  room: Room,
  distance: "clearance" | "withHead",
): Room {
  let { least, most } = room;
  for (const barrier of barriers) {
    const { low, high } = barrier;
    // Never nearer than it should be, unless it already is.
    if (high <= at) least = Math.max(least, Math.min(at, high + barrier[distance]));
    else if (low >= at) most = Math.min(most, Math.max(at, low - barrier[distance]));
    else return { least: at, most: at };
  }
  return { least, most };
}

/** How near two bends may come: a stretch does not pass beyond the next one that runs beside it. */
const BETWEEN_BENDS = 12;

/** As far as a stretch may be moved where nothing stands. */
function openRoom(stretch: Stretch): Room {
  const { at, axis, line } = stretch;
  const { x, y, width, height } = line.bounds;
  const [low, high] = axis === "x" ? [x, x + width] : [y, y + height];
  const reach = isEnd(stretch) ? Number.POSITIVE_INFINITY : REACH;
  let [least, most] = [Math.max(at - reach, Math.min(at, low)), Math.min(at + reach, Math.max(at, high))];
  for (const end of ["low", "high"] as const) {
    const next = neighbourAt(stretch, end);
    if (!next || !neighbourAt(next, next.low === at ? "high" : "low")) continue;
    if (next.low === at) most = Math.min(most, Math.max(at, next.high - BETWEEN_BENDS));
    else least = Math.max(least, Math.min(at, next.low + BETWEEN_BENDS));
  }
  const sides = [
    ...(isFirst(stretch) ? sidesAt(stretch, line.from, line.route[0]) : []),
    ...(isLast(stretch) ? sidesAt(stretch, line.to, line.route.at(-1)) : []),
  ];
  for (const side of sides) [least, most] = [Math.max(least, side.from), Math.min(most, side.to)];
  return { least, most };
}

/** The side of a place that the stretch leads to. */
const sidesAt = ({ axis }: Stretch, place: Place, point: Stretch["line"]["route"][number] | undefined) =>
  sidesOf(place)
    .filter((side) => side.axis === across(axis) && side.at === point?.[side.axis])
    .slice(0, 1);
