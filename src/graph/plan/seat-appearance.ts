/** How the mark of a seat is drawn, by how the seat stands, whose it is and where it is. */

import type { Rule } from "./cascade";
import { cascaded } from "./cascade";
import type { Colour } from "./palette";

export interface SeatAppearance {
  /** Null for none. */
  readonly fill: Colour | "councilInk" | null;
  readonly stroke: Colour | "councilInk";
  readonly width: number;
  readonly dash: readonly number[];
}

const PLAIN_SEAT: SeatAppearance = { fill: null, stroke: "accent", width: 2, dash: [] };

const SEAT_RULES: readonly Rule<SeatAppearance>[] = [
  { of: ["held"], is: { fill: "accent" } },
  { of: ["unknown"], is: { stroke: "quiet", width: 1, dash: [1.5, 1.5] } },
  { of: ["ours"], is: { stroke: "change" } },
  { of: ["ours", "held"], is: { fill: "change" } },
  { of: ["council"], is: { stroke: "councilInk" } },
  { of: ["council", "held"], is: { fill: "councilInk" } },
  { of: ["council", "aside"], is: { stroke: "quiet" } },
  { of: ["council", "aside", "held"], is: { fill: "quiet" } },
];

/** @param classes of its standing, `ours` where it is of the chosen one, and the kind of its place */
export const appearanceOfSeat = (classes: ReadonlySet<string>): SeatAppearance =>
  cascaded(PLAIN_SEAT, SEAT_RULES, classes);
