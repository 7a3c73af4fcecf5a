import { stepsOf } from "../../store/derived";
import { periodInWords } from "../../time/words";
import { useActions, usePick, useRecord } from "../hooks/useExplorer";
import styles from "./FoldButton.module.css";

/** Unfolds the details of the period where they are folded away, and folds them again: one button, that the focus stays on. */
export function FoldButton({ unfolded }: { readonly unfolded: boolean }) {
  const record = useRecord();
  const { areaId, period } = usePick("areaId", "period");
  const { unfoldDetails } = useActions();
  const about = `About ${periodInWords(period)}`;
  const changes = stepsOf(record, { areaId, period }).filter(({ bearing }) => isOfPeriod.has(bearing)).length;
  const counted = changes > 0 ? `, ${changes} ${changes === 1 ? "change" : "changes"}` : "";
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={unfolded}
      aria-label={about + counted}
      title={unfolded ? "Fold away" : undefined}
      onClick={() => unfoldDetails(!unfolded)}
    >
      <span aria-hidden="true" className={styles.arrow}>
        {unfolded ? "›" : "‹"}
      </span>
      {!unfolded && <span className={styles.about}>{about}</span>}
      {!unfolded && changes > 0 && <span className={styles.count}>{changes}</span>}
    </button>
  );
}

/** What was only planned then is no change of the period. */
const isOfPeriod: ReadonlySet<string> = new Set(["in", "perhaps-in"]);
