/**
 * How the plan draws its boxes, by kind, presence, mark and state: the one table. Lines, names, bars and small plans have theirs
 * beside it. Cytoscape's stylesheet, pictures, swatches and legends are made of them. Kinds differ by shape, presence by
 * line, change by mark; colour only repeats it. Lengths are in units of the plan, opacities from 0 to 1.
 */
import type { Rule } from "./cascade";
import { cascaded } from "./cascade";
import type { Colour } from "./palette";

export interface BoxAppearance {
  readonly outline: "round" | "cut" | "square";
  /** Of the outline: how far a corner is rounded, or cut off. */
  readonly corner: number;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly width: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
  /** Along its left edge; null for none. */
  readonly bar: { readonly fill: Colour; readonly width: number } | null;
  readonly opacity: number;
}

/** Of all that is not reported any more, or is gone. */
export const DOTTED = [1.5, 2.5] as const;

const PLAIN_BOX: BoxAppearance = {
  outline: "round",
  corner: 6,
  fill: "ground",
  stroke: "accent",
  width: 1.75,
  dash: [],
  bar: null,
  opacity: 1,
};

export const BOX_RULES: readonly Rule<BoxAppearance>[] = [
  { of: [], is: PLAIN_BOX },
  { of: ["chip"], is: { fill: "chip", stroke: "quiet", width: 1, corner: 3 } },
  { of: ["council"], is: { outline: "cut", corner: 5, fill: "council", stroke: "quiet", width: 1.5 } },
  { of: ["box", "on-record"], is: { bar: { fill: "accent", width: 4 } } },
  // An organisation that is no structure, around the boards that it has.
  { of: ["other"], is: { outline: "square", corner: 0, stroke: "quiet", width: 1, bar: null } },
  { of: ["possible"], is: { dash: [9, 3, 2, 3] } },
  { of: ["proposed"], is: { dash: [6, 4], fill: "ground" } },
  { of: ["unreported"], is: { dash: DOTTED, stroke: "quiet", fill: "ground" } },
  { of: ["ghost"], is: { dash: DOTTED, stroke: "change", fill: "ground" } },
  { of: ["new"], is: { width: 3 } },
  { of: ["frame"], is: { width: 1, stroke: "line" } },
  { of: ["lit"], is: { stroke: "accent", width: 2.5 } },
  // What is lit is never thinner than it was.
  { of: ["new", "lit"], is: { width: 3 } },
  // What the chosen council, person or body has a part in, and the rest, which stays to be read.
  { of: ["part"], is: { stroke: "change", width: 2.5 } },
  { of: ["aside"], is: { opacity: 0.45 } },
  { of: ["dim"], is: { opacity: 0.35 } },
  // For as long as the ways between two are shown: what is written on it has to be read all the while.
  { of: ["aside"], is: { opacity: 0.45 } },
  { of: ["box", "on-record", "aside"], is: { bar: { fill: "line", width: 4 } } },
  { of: ["council", "aside"], is: { fill: "chip" } },
];

/** @param classes of its kind, presence, marks and states, as elements of the canvas bear them */
export const appearanceOfBox = (classes: ReadonlySet<string>): BoxAppearance =>
  cascaded(PLAIN_BOX, BOX_RULES, classes);

/** The longer since the last word of it, the paler: of the ground over its box, below its name. @param age in whole years, to 5 */
export const veilOpacity = (age: number): number => age / 10;

/** Around what is selected. */
export const SELECTION = { stroke: "change", width: 2.5, offset: 3 } as const;
