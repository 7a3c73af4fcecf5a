import { useId } from "react";
import styles from "./RecordPage.module.css";

interface Props {
  readonly label: string;
  /** What else there is to know before one chooses. */
  readonly about?: string;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Files of any format, since what they hold is told by their content. */
export function FileChoice({ label, about, onChoose }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {about !== undefined && (
        <p id={`${id}about`} className={styles.about}>
          {about}
        </p>
      )}
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={about === undefined ? undefined : `${id}about`}
        // The same file can be chosen again once it is mended.
        onClick={({ currentTarget }) => {
          currentTarget.value = "";
        }}
        onChange={({ target }) => onChoose([...(target.files ?? [])])}
      />
    </div>
  );
}
