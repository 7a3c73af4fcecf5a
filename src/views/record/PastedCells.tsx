import { useId, useState } from "react";
import styles from "./RecordPage.module.css";
import { fileOfText } from "./useFilesGiven";

/** Cells of a spreadsheet that were copied: pasting into a field asks for no permission. */
export function PastedCells({ onRead }: { readonly onRead: (files: readonly File[]) => void }) {
  const id = useId();
  const [text, setText] = useState("");
  const read = (): void => {
    onRead([fileOfText(text)]);
    setText("");
  };
  return (
    <details className={styles.fold}>
      <summary>Paste cells instead</summary>
      <div className={styles.field}>
        <label htmlFor={id}>Paste cells here</label>
        <p id={`${id}about`} className={styles.about}>
          Copy them in the spreadsheet together with the row of their headings.
        </p>
        <textarea
          id={id}
          rows={5}
          value={text}
          aria-describedby={`${id}about`}
          onChange={({ target }) => setText(target.value)}
        />
        <button
          type="button"
          className="button"
          aria-disabled={text.trim() === ""}
          onClick={() => text.trim() !== "" && read()}
        >
          Read these cells
        </button>
      </div>
    </details>
  );
}
