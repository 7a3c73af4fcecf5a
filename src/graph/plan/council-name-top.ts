import { COUNCIL_HEIGHT, COUNCIL_MARKS, COUNCIL_NAME_TOP, SMALL_LINE } from "../layout/metrics";
import type { Place } from "../layout/place";
import type { Look } from "./look";

/** From the top of a council to its name: in the middle, unless marks of seats stand below it in the period. */
export function councilNameTop({ foot }: Pick<Place, "foot">, { seats }: Pick<Look, "seats">): number {
  if (seats.length > 0) return COUNCIL_NAME_TOP;
  return (COUNCIL_HEIGHT + (foot > 0 ? COUNCIL_MARKS : 0) - SMALL_LINE) / 2;
}
