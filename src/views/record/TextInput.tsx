import { useId } from "react";
import styles from "./Edit.module.css";

interface Props {
  readonly label: string;
  readonly text: string;
  /** What there is to know of it, below. */
  readonly hint?: string;
  /** Whether the hint tells what is wrong with what is typed. */
  readonly isSlip?: boolean;
  /** Whether the hint follows what is typed. */
  readonly isLive?: boolean;
  readonly onType: (text: string) => void;
}

export function TextInput({ label, text, hint, isSlip = false, isLive = false, onType }: Props) {
  const id = useId();
  const hintId = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={styles.input}
        value={text}
        aria-describedby={hint === undefined ? undefined : hintId}
        aria-invalid={isSlip || undefined}
        onChange={({ target }) => onType(target.value)}
      />
      {hint !== undefined && (
        <p
          id={hintId}
          aria-live={isLive ? "polite" : undefined}
          className={isSlip ? styles.slip : styles.hint}
        >
          {hint}
        </p>
      )}
    </div>
  );
}
