import type { ReactNode } from "react";
import type { Term as Explained } from "../../words/terms";
import styles from "./Term.module.css";

interface Props {
  readonly term: Pick<Explained, "meaning">;
  /** Whether the keyboard stops at it: at the first of its kind in a place, since a list may have a hundred. */
  readonly stop?: boolean;
  readonly children: ReactNode;
}

/**
 * A word that is explained where it is read: to whoever points at it, touches it or comes to it (see `explainTerms`). Where the
 * keyboard does not stop at it, it stays a word of its sentence, and no target among others.
 */
export const Term = ({ term: { meaning }, stop = false, children }: Props) =>
  stop ? (
    <button
      type="button"
      className={`${styles.term} ${styles.stop}`}
      aria-description={meaning}
      data-meaning={meaning}
    >
      {children}
    </button>
  ) : (
    <span className={styles.term} data-meaning={meaning}>
      {children}
    </span>
  );
