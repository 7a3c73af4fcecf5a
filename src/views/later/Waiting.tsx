import { useEscape } from "../hooks/useEscape";
import styles from "./Failure.module.css";
import { A_MOMENT, LONG, useWaited } from "./useWaited";

interface Props {
  readonly name: string;
  readonly space: string | undefined;
  /** Gives it up. */
  readonly onClose: (() => void) | undefined;
}

/** That a part is on its way. The element is there before its text, since a screen reader tells only what changes in what it knows. */
export function Waiting({ name, space, onClose }: Props) {
  useEscape("first", onClose ?? null);
  const moment = useWaited(A_MOMENT);
  const long = useWaited(LONG);
  return (
    <div role="status" className={`${styles.waiting} ${space ?? ""}`}>
      {moment && (
        <p>
          Loading “{name}”…{long && " This takes longer than usual."}
        </p>
      )}
    </div>
  );
}
