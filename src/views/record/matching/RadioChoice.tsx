import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./Matching.module.css";

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What follows from it. */
  readonly about?: ReactNode;
}

interface Props<Value extends string> {
  readonly legend: ReactNode;
  readonly options: readonly RadioOption<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

export function RadioChoice<Value extends string>({ legend, options, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map(({ value, label, about }) => (
        <div key={value} className={styles.option}>
          <label>
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              aria-describedby={about === undefined ? undefined : `${name}${value}`}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
          {about !== undefined && (
            <div id={`${name}${value}`} className={styles.about}>
              {about}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}
