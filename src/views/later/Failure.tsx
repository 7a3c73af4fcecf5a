import { useEffect, useRef } from "react";
import { useEscape } from "../hooks/useEscape";
import styles from "./Failure.module.css";
import { FetchFailure } from "./fetch-failure";
import { isFocusLost } from "./GoOnHere";

interface Props {
  readonly name: string;
  readonly space: string | undefined;
  readonly error: Error;
  /** True when trying again has failed as well. */
  readonly again: boolean;
  readonly onRetry: () => void;
  readonly onClose: (() => void) | undefined;
}

/** That a part cannot be shown, why, and the ways on. */
export function Failure({ name, space, error, again, onRetry, onClose }: Props) {
  const isFetched = !(error instanceof FetchFailure);
  const isGone = !isFetched && error.isGone;
  useEscape("first", onClose ?? null);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (again && isFocusLost()) alert.current?.querySelector("button")?.focus();
  }, [again]);
  return (
    <div ref={alert} role="alert" className={`${styles.failure} ${space ?? ""}`}>
      <h2>{isFetched ? `“${name}” could not be shown` : `“${name}” could not be loaded`}</h2>
      <p>
        {isGone
          ? "The explorer on the server has changed since this page was opened. Reload the page: it opens at the same place."
          : "Everything else still works, and nothing is lost."}
      </p>
      <p className={styles.detail}>{error.message}</p>
      <div className={styles.ways}>
        {!isGone && <Way name="Try again" onPress={onRetry} />}
        {(isGone || (isFetched && again)) && <Way name="Reload the page" onPress={() => location.reload()} />}
        {onClose && <Way name="Close" onPress={onClose} />}
      </div>
    </div>
  );
}

const Way = ({ name, onPress }: { readonly name: string; readonly onPress: () => void }) => (
  <button type="button" className="button" onClick={onPress}>
    {name}
  </button>
);
