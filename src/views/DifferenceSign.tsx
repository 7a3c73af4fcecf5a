import type { DifferenceKind } from "../lineage/difference-kind";
import styles from "./DifferenceSign.module.css";

/** So short that it finds room beside a name on the plan; the words are always near it. */
const SIGNS: Readonly<Record<DifferenceKind, string>> = {
  replaced: "→",
  ended: "×",
  "may-have-ended": "×?",
  new: "+",
  "first-reported": "+",
  "may-have-begun": "+?",
  "reported-again": "+",
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

const GOOD: ReadonlySet<DifferenceKind> = new Set([
  "new",
  "first-reported",
  "reported-again",
  "may-have-begun",
]);

export function DifferenceSign({ kind }: { readonly kind: DifferenceKind }) {
  return (
    <span className={`${styles.sign} ${GOOD.has(kind) ? styles.come : ""}`} aria-hidden="true">
      {SIGNS[kind]}
    </span>
  );
}
