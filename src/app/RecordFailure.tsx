import { useEffect, useRef } from "react";
import type { Fault } from "../record/fault";
import { FaultGroups } from "../views/FaultGroups";
import styles from "../views/later/Failure.module.css";
import { isFocusLost } from "../views/later/GoOnHere";

interface Props {
  readonly faults: readonly Fault[];
  /** True when trying again has failed as well. */
  readonly again: boolean;
  readonly onRetry: () => void;
  /** Goes to where another record is opened; null where none may be. */
  readonly onBegin: (() => void) | null;
}

/** Nothing of the record can be opened. */
export function RecordFailure({ faults, again, onRetry, onBegin }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (again && isFocusLost()) button.current?.focus();
  }, [again]);
  return (
    <main>
      <div role="alert" className={styles.failure}>
        <h1>The record could not be read</h1>
        <p>
          {faults.length === 1
            ? "There is a fault in its files, or in the way to them. Nothing is shown until it is fixed."
            : `There are ${faults.length} faults in its files, or in the way to them. Nothing is shown until they are fixed.`}
        </p>
        <FaultGroups faults={faults} />
        <div className={styles.ways}>
          <button ref={button} type="button" className="button" onClick={onRetry}>
            Try again
          </button>
          {onBegin && (
            <button type="button" className="button" onClick={onBegin}>
              Use a record of your own
            </button>
          )}
        </div>
      </div>
    </main>
  );
}
