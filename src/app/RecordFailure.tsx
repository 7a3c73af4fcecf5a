import type { Fault } from "../record/fault";
import styles from "../views/later/Failure.module.css";

const MOST_SHOWN = 20;

interface Props {
  readonly faults: readonly Fault[];
  readonly onRetry: () => void;
}

/** A record with faults is not shown at all: half a truth would be read as the whole. */
export function RecordFailure({ faults, onRetry }: Props) {
  return (
    <main>
      <div role="alert" className={styles.failure}>
        <h1>The record could not be read</h1>
        <p>
          {faults.length === 1
            ? "There is a fault in its files, or in the way to them. Nothing is shown until it is fixed."
            : `There are ${faults.length} faults in its files, or in the way to them. Nothing is shown until they are fixed.`}
        </p>
        <ol className={styles.faults}>
          {faults.slice(0, MOST_SHOWN).map((fault) => (
            <li key={`${fault.file} ${fault.item} ${fault.field} ${fault.found}`}>
              <strong>
                {fault.file}
                {fault.item && `, item ${fault.item}`}
                {fault.field && `, field ${fault.field}`}
              </strong>
              <br />
              Expected {fault.expected}; found {fault.found}
            </li>
          ))}
        </ol>
        {faults.length > MOST_SHOWN && <p>and {faults.length - MOST_SHOWN} more.</p>}
        <button type="button" className="button" onClick={onRetry}>
          Try again
        </button>
      </div>
    </main>
  );
}
