/** How a plan of one year among several draws its boxes: a third as large and without names, so bolder, and tinted where something is. */
import type { BoxAppearance } from "./appearance";
import { appearanceOfBox } from "./appearance";
import type { Rule } from "./cascade";
import { cascaded } from "./cascade";

export interface SmallAppearance
  extends Pick<BoxAppearance, "fill" | "stroke" | "width" | "dash" | "corner"> {
  /** How much of the accent is mixed into the fill, from 0 to 1. */
  readonly tint: number;
}

const BOLDER = 1.8;

const TINT_RULES: readonly Rule<{ readonly tint: number }>[] = [
  { of: ["possible"], is: { tint: 0.12 } },
  { of: ["on-record"], is: { tint: 0.3 } },
  { of: ["chip", "on-record"], is: { tint: 0.6 } },
  // Dark enough as they are.
  { of: ["council"], is: { tint: 0 } },
];

const POINTED = { stroke: "change", width: 8, dash: [] } as const;

/** @param isPointed whether it is under the pointer, in this year or another, or selected */
export function smallAppearanceOf(classes: ReadonlySet<string>, isPointed: boolean): SmallAppearance {
  const { fill, stroke, width, dash, corner } = appearanceOfBox(classes);
  return {
    fill,
    corner,
    ...cascaded({ tint: 0 }, TINT_RULES, classes),
    ...(isPointed ? POINTED : { stroke, width: width * BOLDER, dash: dash.map((length) => length * BOLDER) }),
  };
}
