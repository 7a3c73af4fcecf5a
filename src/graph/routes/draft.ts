/** A plan in the making: its gutters become as wide as the lines in them need. */
import type { Places } from "../layout/places";
import { widenedPlaces } from "../layout/widened-places";
import type { Widening } from "../layout/widening";
import { wideningFor } from "./crowding";
import { inLanes } from "./lanes";
import type { Line } from "./line";
import { widenedLine } from "./widened-line";

export interface Draft {
  readonly places: Places;
  readonly lines: readonly Line[];
}

/**
 * With each line in its lane. Room is made twice: where lines best run, as if each were alone, nearly all is seen that they lack; what
 * is left shows when they are in their lanes.
 */
export function withRoom(draft: Draft): Draft {
  const first = laid(widened(draft, wideningFor(draft.lines)));
  const more = wideningFor(first.lines);
  return more.x.length + more.y.length === 0 ? first : laid(widened(first, more));
}

function widened({ places, lines }: Draft, widening: Widening): Draft {
  const joined = new Set(lines.flatMap(({ from, to }) => [from.id, to.id]));
  const wider = widenedPlaces(places, widening, joined);
  return { places: wider, lines: lines.map((line) => widenedLine(line, widening, wider.places)) };
}

/** What is always seen has the middle of the gutters, and the rest goes beside it. */
function laid({ places, lines }: Draft): Draft {
  const always = inLanes(lines.filter(({ isOnDemand }) => !isOnDemand));
  const firm = always.map((line): Line => ({ ...line, hold: "firm" }));
  return { places, lines: inLanes([...firm, ...lines.filter(({ isOnDemand }) => isOnDemand)]) };
}
