import type { Fault } from "../record/fault";
import { FaultGroups } from "../views/FaultGroups";
import { faultsInWords } from "../words/faults";
import styles from "./LoadingNews.module.css";

interface Props {
  readonly faults: readonly Fault[];
  readonly onRetry: () => void;
}

/** Over a record of which something is left out or doubtful: a part must not be read as the whole. */
export function RecordFaults({ faults, onRetry }: Props) {
  const told = faultsInWords(faults);
  if (told === null) return null;
  return (
    <section aria-label="Faults of the record" className={styles.faults}>
      <details>
        <summary>{told}.</summary>
        <div className={styles.list}>
          <p>Everything else is shown. To mend a fault, change the file at the place that is told.</p>
          <FaultGroups faults={faults} />
          <button type="button" className="button" onClick={onRetry}>
            Read the files again
          </button>
        </div>
      </details>
    </section>
  );
}
