/**
 * How the plan draws its boxes and lines, by kind, presence and state: the one table. Cytoscape's stylesheet, pictures,
 * small plans, swatches and legends are made of it. Kinds differ by shape, presence by line, change by mark; colour only
 * repeats it. Lengths are in units of the plan, opacities from 0 to 1.
 */
import type { Presence } from "../../record/presence";

/** The theme's colours, by the names of their properties. */
export interface Palette {
  readonly ground: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly change: string;
  readonly chip: string;
  readonly council: string;
}
export type Colour = keyof Palette;

export interface BoxAppearance {
  readonly outline: "round" | "cut" | "square";
  /** Of the outline: how far a corner is rounded, or cut off. */
  readonly corner: number;
  readonly fill: Colour;
  readonly stroke: Colour;
  readonly width: number;
  /** Lengths of dashes and gaps; empty for a solid line. */
  readonly dash: readonly number[];
  readonly opacity: number;
}

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

/** What it says of all that has each of these classes; what stands later overrules what stands before. */
export interface Rule<Appearance> {
  readonly of: readonly string[];
  readonly is: Partial<Appearance>;
}

const DOTTED = [1.5, 2.5] as const;
const DIMMED_BOX = 0.35;
const DIMMED_LINE = 0.12;
/** Thin lines stay quiet and keep a contrast of 3 : 1 with the ground. */
const THIN = 0.7;

const PLAIN_BOX: BoxAppearance = {
  outline: "round",
  corner: 6,
  fill: "ground",
  stroke: "accent",
  width: 1.75,
  dash: [],
  opacity: 1,
};

export const BOX_RULES: readonly Rule<BoxAppearance>[] = [
  { of: [], is: PLAIN_BOX },
  { of: ["chip"], is: { fill: "chip", stroke: "quiet", width: 1, corner: 3 } },
  { of: ["council"], is: { outline: "cut", corner: 5, fill: "council", stroke: "quiet", width: 1.5 } },
  { of: ["organisation"], is: { outline: "square", corner: 0, stroke: "quiet", width: 1 } },
  { of: ["person"], is: { corner: 13, width: 1 } },
  { of: ["possible"], is: { dash: [9, 3, 2, 3] } },
  { of: ["proposed"], is: { dash: [6, 4], fill: "ground" } },
  { of: ["unreported"], is: { dash: DOTTED, stroke: "quiet", fill: "ground" } },
  { of: ["ghost"], is: { dash: DOTTED, stroke: "change", fill: "ground" } },
  { of: ["new"], is: { width: 3 } },
  { of: ["frame"], is: { width: 1, stroke: "line" } },
  { of: ["lit"], is: { stroke: "accent", width: 2.5 } },
  { of: ["dim"], is: { opacity: DIMMED_BOX } },
];

const PLAIN_LINE: LineAppearance = {
  stroke: "quiet",
  width: 1,
  dash: [],
  head: null,
  headScale: 1,
  strokeOpacity: 1,
  opacity: 1,
};

export const LINE_RULES: readonly Rule<LineAppearance>[] = [
  { of: [], is: PLAIN_LINE },
  { of: ["succession"], is: { stroke: "change", width: 2.25, head: "triangle", headScale: 1.15 } },
  { of: ["reporting"], is: { strokeOpacity: THIN, head: "chevron", headScale: 0.8 } },
  { of: ["tie"], is: { stroke: "accent", width: 1.25, strokeOpacity: THIN } },
  // Work or money passes on; neither body becomes the other.
  { of: ["passes"], is: { width: 1.25, strokeOpacity: THIN, head: "vee", headScale: 1 } },
  { of: ["planned"], is: { dash: [5, 4] } },
  { of: ["proposed"], is: { dash: [5, 4] } },
  { of: ["lit"], is: { stroke: "accent", width: 2, strokeOpacity: 1 } },
  // Of what became of a body, being lit changes neither the colour nor the strength.
  { of: ["succession", "lit"], is: { stroke: "change" } },
  { of: ["replaces", "lit"], is: { width: 2.25 } },
  { of: ["silent"], is: { dash: DOTTED, strokeOpacity: THIN } },
  { of: ["dim"], is: { opacity: DIMMED_LINE } },
];

/** @param classes of its kind, presence, marks and states, as elements of the canvas bear them */
export const appearanceOfBox = (classes: ReadonlySet<string>): BoxAppearance =>
  folded(PLAIN_BOX, BOX_RULES, classes);

export const appearanceOfLine = (classes: ReadonlySet<string>): LineAppearance =>
  folded(PLAIN_LINE, LINE_RULES, classes);

function folded<Appearance extends object>(
  plain: Appearance,
  rules: readonly Rule<Appearance>[],
  classes: ReadonlySet<string>,
): Appearance {
  const appearance = { ...plain };
  for (const { of, is } of rules) if (of.every((name) => classes.has(name))) Object.assign(appearance, is);
  return appearance;
}

export interface NameAppearance {
  readonly colour: Colour | "ink" | "councilInk";
  readonly weight: "normal" | "bold";
  /** Whether it is struck through. */
  readonly struck: boolean;
}

const PLAIN_NAME: NameAppearance = { colour: "ink", weight: "normal", struck: false };

const NAME_RULES: readonly Rule<NameAppearance>[] = [
  { of: ["box"], is: { weight: "bold" } },
  { of: ["council"], is: { colour: "councilInk" } },
  { of: ["unreported"], is: { colour: "quiet" } },
  { of: ["proposed"], is: { colour: "quiet" } },
  { of: ["frame"], is: { colour: "quiet", weight: "normal" } },
  { of: ["ghost"], is: { colour: "quiet", struck: true } },
];

export const appearanceOfName = (classes: ReadonlySet<string>): NameAppearance =>
  folded(PLAIN_NAME, NAME_RULES, classes);

/** The longer since the last word of it, the paler: of the ground over its box, below its name. @param age in whole years, to 5 */
export const veilOpacity = (age: number): number => age / 10;

/** Around what is selected. */
export const SELECTION = { stroke: "change", width: 2.5, offset: 3 } as const;

/** A stretch of a life, in the lineage and under a name. */
export interface BarAppearance {
  readonly form: "bar" | "line";
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly width: number;
  readonly dash: readonly number[];
  /** The colour of slanting lines within it. */
  readonly hatched: Colour | null;
}

export const BAR_APPEARANCES: Readonly<
  Record<Exclude<Presence, "absent" | "not-yet-reported">, BarAppearance>
> = {
  "on-record": { form: "bar", fill: "accent", stroke: null, width: 1, dash: [], hatched: null },
  possible: { form: "bar", fill: null, stroke: "accent", width: 1, dash: [], hatched: "accent" },
  proposed: { form: "bar", fill: "ground", stroke: "accent", width: 1.3, dash: [5, 3], hatched: null },
  "no-longer-reported": {
    form: "line",
    fill: null,
    stroke: "quiet",
    width: 2,
    dash: [1.5, 4],
    hatched: null,
  },
};

/** A line of the lineage, from what was there to what came of it. */
export type JoinAppearance = Pick<LineAppearance, "stroke" | "width" | "dash" | "opacity">;

const PLAIN_JOIN: JoinAppearance = { stroke: "change", width: 2, dash: [], opacity: 1 };
const INTENDED = [4, 3] as const;

const JOIN_RULES: readonly Rule<JoinAppearance>[] = [
  { of: ["passes"], is: { width: 1.2, opacity: 0.5 } },
  { of: ["agreed"], is: { dash: INTENDED } },
  { of: ["planned"], is: { dash: INTENDED } },
  { of: ["proposed"], is: { dash: INTENDED } },
  // Over many lanes it is drawn where it is lit alone.
  { of: ["far"], is: { opacity: 0.8 } },
];

/** @param classes how certain the change is, and whether it only passes work or money on, or leads over many lanes */
export const appearanceOfJoin = (classes: ReadonlySet<string>): JoinAppearance =>
  folded(PLAIN_JOIN, JOIN_RULES, classes);
