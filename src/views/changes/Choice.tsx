import { useId } from "react";
import styles from "./ChangesView.module.css";

interface Option<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly count: number;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  /** What the choice of none in particular is called. */
  readonly all: string;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value | null) => void;
}

/** One of several, or all of them; what there is none of is not offered. */
export function Choice<Value extends string>({ label, value, all, options, onChange }: Props<Value>) {
  const id = useId();
  const offered = options.filter((option) => option.count > 0 || option.value === value);
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.field}
        value={value ?? ""}
        onChange={(event) =>
          onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
      >
        <option value="">{all}</option>
        {offered.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name} ({option.count})
          </option>
        ))}
      </select>
    </span>
  );
}
