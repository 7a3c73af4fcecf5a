import { useId } from "react";
import styles from "./Edit.module.css";

interface Props {
  readonly label: string;
  readonly text: string;
  /** What there is to know of it, below. */
  readonly hint?: string;
  /** What is wrong with it. */
  readonly about?: string;
  /** To choose from, while any other text may be typed. */
  readonly offered?: readonly string[];
  /** Whether it takes several lines. */
  readonly isLong?: boolean;
  readonly onType: (text: string) => void;
}

export function TextInput({ label, text, hint, about, offered = [], isLong = false, onType }: Props) {
  const id = useId();
  const told = [about === undefined ? "" : `${id}about`, hint === undefined ? "" : `${id}hint`]
    .join(" ")
    .trim();
  const field = {
    id,
    value: text,
    ...(told !== "" && { "aria-describedby": told }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onType(target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {about !== undefined && (
        <p id={`${id}about`} className={styles.slip}>
          {about}
        </p>
      )}
      {isLong ? (
        <textarea rows={3} className={`${styles.input} ${styles.area}`} {...field} />
      ) : (
        <input
          type="text"
          className={styles.input}
          {...(offered.length > 0 && { list: `${id}offered` })}
          {...field}
        />
      )}
      {offered.length > 0 && !isLong && (
        <datalist id={`${id}offered`}>
          {offered.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {hint !== undefined && (
        <p id={`${id}hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
