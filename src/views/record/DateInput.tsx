import { useId, useRef } from "react";
import type { WrittenDate } from "../../io/written-date";
import styles from "./Edit.module.css";
import { writtenDate } from "./writtenDate";

interface Props {
  readonly label: string;
  readonly text: string;
  /** What is wrong with it. */
  readonly about?: string;
  /** How it is read, where that is not as usual. */
  readonly read?: (text: string) => WrittenDate | null;
  readonly onType: (text: string) => void;
}

/** A date as somebody writes it, with how it is read beside it, and the other way to read it to be chosen. */
export function DateInput({ label, text, about, read = writtenDate, onType }: Props) {
  const id = useId();
  const date = read(text);
  const input = useRef<HTMLInputElement>(null);
  const otherwise = otherwiseIn(date);
  const take = (other: string): void => {
    onType(other);
    input.current?.focus();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {about !== undefined && (
        <p id={`${id}about`} className={styles.slip}>
          {about}
        </p>
      )}
      <input
        ref={input}
        id={id}
        type="text"
        className={styles.input}
        value={text}
        aria-describedby={about === undefined ? `${id}told` : `${id}about ${id}told`}
        aria-invalid={(date !== null && "slip" in date) || undefined}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}told`} aria-live="polite" className={date && "slip" in date ? styles.slip : styles.hint}>
        {date === null && "As you would write it: 2011, May 2011, 5/7/2010, by 10 Oct 2011, about 1999."}
        {date && "slip" in date && !isTold(about, date.slip) && `Not a date yet: expected ${date.slip}.`}
        {date && "told" in date && `Read as ${date.told}.`}
      </p>
      {otherwise !== null && (
        <button type="button" className={`button ${styles.otherwise}`} onClick={() => take(otherwise)}>
          Take it as {otherwise}
        </button>
      )}
    </div>
  );
}

/** What is wrong with the date as it stands is told above it; what is typed instead may be wrong in another way. */
const isTold = (about: string | undefined, slip: string): boolean => about?.includes(slip) === true;

/** With its month as a word, it is read so by everybody. */
const otherwiseIn = (date: WrittenDate | null): string | null =>
  date && "otherwise" in date ? (date.otherwise?.told ?? null) : null;
