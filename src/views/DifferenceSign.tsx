import type { DifferenceKind } from "../lineage/difference-kind";
import styles from "./DifferenceSign.module.css";

/** So short that it finds room beside a name on the plan; the words are always near it. */
const SIGNS: Readonly<Record<DifferenceKind, string>> = {
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

export function DifferenceSign({ kind }: { readonly kind: DifferenceKind }) {
  const tone = BEGUN.has(kind) ? styles.begun : TOLD.has(kind) ? styles.told : "";
  return (
    <span className={`${styles.sign} ${tone}`} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  );
}
