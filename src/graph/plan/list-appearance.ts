/** How the lines of a list in a box are set, by what they tell and where. */
import type { Rule } from "./cascade";
import { cascaded } from "./cascade";
import type { NameAppearance } from "./name-appearance";

export type ListAppearance = Omit<NameAppearance, "opacity">;

const PLAIN: ListAppearance = { colour: "ink", weight: "normal", struck: false };

const LIST_RULES: readonly Rule<ListAppearance>[] = [
  { of: ["detail"], is: { colour: "quiet" } },
  { of: ["unknown"], is: { colour: "quiet" } },
  { of: ["aside"], is: { colour: "quiet" } },
  { of: ["council"], is: { colour: "councilInk" } },
  { of: ["name", "new"], is: { weight: "bold" } },
  { of: ["ghost"], is: { struck: true } },
  { of: ["name", "ours"], is: { colour: "change", weight: "bold" } },
  { of: ["council", "ours"], is: { colour: "councilInk" } },
];

/** @param classes of the tone of the line, of its seat and step, and of the box that it stands in */
export const appearanceOfListLine = (classes: ReadonlySet<string>): ListAppearance =>
  cascaded(PLAIN, LIST_RULES, classes);
