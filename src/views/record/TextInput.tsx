import { useId } from "react";
import styles from "./Edit.module.css";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly hint?: string;
  readonly onType: (text: string) => void;
}

export function TextInput({ label, text, hint, onType }: Props) {
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
        {...(hint !== undefined && { "aria-describedby": hintId })}
        onChange={({ target }) => onType(target.value)}
      />
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
