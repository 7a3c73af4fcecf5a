import { useId } from "react";
import styles from "./Edit.module.css";
import { writtenDate } from "./writtenDate";

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A date as somebody writes it, with how it is read beside it. */
export function DateInput({ label, text, onType }: Props) {
  const id = useId();
  const told = useId();
  const read = writtenDate(text);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={styles.input}
        value={text}
        aria-describedby={told}
        aria-invalid={(read !== null && "slip" in read) || undefined}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={told} aria-live="polite" className={read && "slip" in read ? styles.slip : styles.hint}>
        {read === null && "As you would write it: 2011, May 2011, 5/7/2010, by 10 Oct 2011, about 1999."}
        {read && "slip" in read && `Not a date yet: expected ${read.slip}.`}
        {read && "told" in read && `Read as ${read.told}.`}
        {read && "otherwise" in read && ` If ${read.otherwise?.told} is meant, write the month as a word.`}
      </p>
    </div>
  );
}
