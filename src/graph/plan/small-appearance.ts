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

/** For what is drawn at a half or a third of the plan's size. */
export const bolder = (box: BoxAppearance): BoxAppearance => ({
  ...box,
  width: box.width * BOLDER,
  dash: box.dash.map((length) => length * BOLDER),
  bar: box.bar && { ...box.bar, width: box.bar.width * BOLDER },
});

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
  const { fill, corner, ...line } = bolder(appearanceOfBox(classes));
  const { stroke, width, dash } = isPointed ? POINTED : line;
  return { fill, corner, stroke, width, dash, ...cascaded({ tint: 0 }, TINT_RULES, classes) };
}
