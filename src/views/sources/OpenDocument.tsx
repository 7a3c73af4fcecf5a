import { useId } from "react";
import type { ReadText } from "../../io/document/document-text";
import styles from "./SourcesView.module.css";
import { useDocumentFile } from "./useDocumentFile";

interface Props {
  readonly isOpen: boolean;
  /** With the text of a file, and with null once it is closed. */
  readonly onRead: (text: ReadText | null) => void;
}

/** For whoever has the document: its file is read in the page, and neither sent nor kept. */
export function OpenDocument({ isOpen, onRead }: Props) {
  const id = useId();
  const { told, pages, open, stop, close } = useDocumentFile(onRead);
  return (
    <div className={styles.open}>
      <label htmlFor={id}>Open the document from your computer</label>
      <p id={`${id}about`} className={styles.quiet}>
        PDF, Word, a web page, text or Markdown. It is shown here beside what rests on each paragraph. It is
        not sent or kept, and is forgotten when you close it or leave Sources.
      </p>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}about`}
        // The same file can be chosen again.
        onClick={({ currentTarget }) => {
          currentTarget.value = "";
        }}
        onChange={({ target }) => target.files?.[0] && void open(target.files[0])}
      />
      {pages && (
        <p className={styles.pages}>
          <progress aria-label="Pages read" value={pages.read} max={pages.all} />
          Page {pages.read} of {pages.all}
          <button type="button" className="button" onClick={stop}>
            Stop reading
          </button>
        </p>
      )}
      {isOpen && (
        <button type="button" className="button" onClick={close}>
          Close the file
        </button>
      )}
      <p role="status">{told}</p>
    </div>
  );
}
