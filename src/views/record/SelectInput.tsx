import { useId } from "react";
import styles from "./Edit.module.css";

interface Props<Value extends string> {
  readonly label: string;
  /** What the value that is chosen means: an option is cut off where the screen is narrow. */
  readonly about?: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a list: the browser's own, which every keyboard and reader knows. */
export function SelectInput<Value extends string>({ label, about, value, options, onChoose }: Props<Value>) {
  const id = useId();
  const aboutId = useId();
  const choose = (chosen: string): void => {
    const option = options.find(([each]) => each === chosen);
    if (option) onChoose(option[0]);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.input}
        value={value}
        aria-describedby={about && aboutId}
        onChange={({ target }) => choose(target.value)}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      {about && (
        <p id={aboutId} className={styles.hint}>
          {about}
        </p>
      )}
    </div>
  );
}
