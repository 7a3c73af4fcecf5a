/** How lines are drawn: those of the plan, and those of the lineage. */
import { DOTTED } from "./appearance";
import type { Rule } from "./cascade";
import { cascaded } from "./cascade";
import type { Colour } from "./palette";

export interface LineAppearance {
  readonly stroke: Colour;
  readonly width: number;
  readonly dash: readonly number[];
  /** In the line's own colour; null for none. */
  readonly head: "triangle" | "vee" | "chevron" | null;
  readonly headScale: number;
  /** Of the line and its head. */
  readonly strokeOpacity: number;
  readonly opacity: number;
}

/** Thin lines stay quiet and keep a contrast of 3 : 1 with the ground. */
const THIN = 0.7;

const PLAIN_LINE: LineAppearance = {
  stroke: "quiet",
  width: 1,
  dash: [],
  head: null,
  headScale: 1,
  strokeOpacity: 1,
  opacity: 1,
};

/** What was only agreed, planned or proposed is dashed, on the plan and in the lineage. */
const INTENDED = ["agreed", "planned", "proposed"].map((certainty) => ({
  of: [certainty],
  is: { dash: [5, 4] },
}));

export const LINE_RULES: readonly Rule<LineAppearance>[] = [
  { of: [], is: PLAIN_LINE },
  { of: ["succession"], is: { stroke: "change", width: 2.25, head: "triangle", headScale: 0.9 } },
  { of: ["reporting"], is: { strokeOpacity: THIN, head: "chevron", headScale: 0.8 } },
  { of: ["tie"], is: { stroke: "accent", width: 1.25, strokeOpacity: THIN } },
  // Work or money passes on; neither body becomes the other.
  { of: ["passes"], is: { width: 1.25, strokeOpacity: THIN, head: "vee", headScale: 1 } },
  ...INTENDED,
  { of: ["lit"], is: { stroke: "accent", width: 2, strokeOpacity: 1 } },
  // Of what became of a body, being lit changes neither the colour nor the strength.
  { of: ["succession", "lit"], is: { stroke: "change" } },
  { of: ["replaces", "lit"], is: { width: 2.25 } },
  { of: ["silent"], is: { dash: DOTTED, strokeOpacity: THIN } },
  { of: ["dim"], is: { opacity: 0.12 } },
];

/** @param classes of its kind, certainty and states, as elements of the canvas bear them */
export const appearanceOfLine = (classes: ReadonlySet<string>): LineAppearance =>
  cascaded(PLAIN_LINE, LINE_RULES, classes);

/** A line of the lineage, from what was there to what came of it. */
export type JoinAppearance = Pick<LineAppearance, "stroke" | "width" | "dash" | "opacity">;

const PLAIN_JOIN: JoinAppearance = { stroke: "change", width: 2, dash: [], opacity: 1 };
const JOIN_RULES: readonly Rule<JoinAppearance>[] = [
  { of: ["passes"], is: { width: 1.2, opacity: 0.5 } },
  ...INTENDED,
  // Over many lanes it is drawn where it is lit alone.
  { of: ["far"], is: { opacity: 0.8 } },
];

/** @param classes how certain the change is, and whether it only passes work or money on, or leads over many lanes */
export const appearanceOfJoin = (classes: ReadonlySet<string>): JoinAppearance =>
  cascaded(PLAIN_JOIN, JOIN_RULES, classes);
