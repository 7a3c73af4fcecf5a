/** How names are set on the plan, by kind, presence, mark and state. */
import type { Rule } from "./cascade";
import { cascaded } from "./cascade";
import type { Colour } from "./palette";

export interface NameAppearance {
  readonly colour: Colour | "ink" | "councilInk";
  readonly weight: "normal" | "bold";
  /** Whether it is struck through. */
  readonly struck: boolean;
  readonly opacity: number;
}

const PLAIN_NAME: NameAppearance = { colour: "ink", weight: "normal", struck: false, opacity: 1 };

const NAME_RULES: readonly Rule<NameAppearance>[] = [
  { of: ["box"], is: { weight: "bold" } },
  { of: ["council"], is: { colour: "councilInk" } },
  { of: ["unreported"], is: { colour: "quiet" } },
  { of: ["proposed"], is: { colour: "quiet" } },
  { of: ["frame"], is: { colour: "quiet", weight: "normal" } },
  { of: ["ghost"], is: { colour: "quiet", struck: true } },
  { of: ["ghost", "unended"], is: { struck: false } },
  { of: ["aside"], is: { colour: "quiet", weight: "normal" } },
  // A little less than its box: it has to be read.
  { of: ["dim"], is: { opacity: 0.4 } },
];

export const appearanceOfName = (classes: ReadonlySet<string>): NameAppearance =>
  cascaded(PLAIN_NAME, NAME_RULES, classes);
