import { useId } from "react";
import styles from "./RecordPage.module.css";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Of a year, on a phone, the digits are enough. */
  readonly digits?: boolean;
}

export function TextField({ label, value, onChange, digits = false }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={digits ? "numeric" : undefined}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
