import type { Presence } from "../../record/presence";
import type { Colour } from "./palette";

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
