import { DIFFERENCE_SIGNS, toneOf } from "../graph/plan/difference-sign";
import type { DifferenceKind } from "../lineage/difference-kind";
import styles from "./DifferenceSign.module.css";

export function DifferenceSign({ kind }: { readonly kind: DifferenceKind }) {
  return (
    <span className={`${styles.sign} ${styles[toneOf(kind)] ?? ""}`} aria-hidden="true">
      {DIFFERENCE_SIGNS[kind]}
    </span>
  );
}
