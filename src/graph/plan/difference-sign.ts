import type { DifferenceKind } from "../../lineage/difference-kind";

/** So short that it finds room beside a name on the plan; the words are always near it. */
export const DIFFERENCE_SIGNS: Readonly<Record<DifferenceKind, string>> = {
  replaced: "→",
  ended: "×",
  "may-have-ended": "×?",
  new: "+",
  "first-reported": "1",
  "may-have-begun": "+?",
  renamed: "Aa",
  changed: "≠",
  "to-change": "≠?",
  members: "±",
  planned: "○",
  silent: "?",
  "plan-silent": "○?",
  lapsed: "○×",
  "in-between": "+×",
};

const BEGUN: ReadonlySet<DifferenceKind> = new Set(["new", "may-have-begun"]);
/** That a report tells of it says only that it was there. */
const TOLD: ReadonlySet<DifferenceKind> = new Set(["first-reported"]);

export type DifferenceTone = "begun" | "told" | "changed";

export const toneOf = (kind: DifferenceKind): DifferenceTone =>
  BEGUN.has(kind) ? "begun" : TOLD.has(kind) ? "told" : "changed";
