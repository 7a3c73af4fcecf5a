import { useId, useState } from "react";
import styles from "./SourcesView.module.css";

type Lines = readonly string[];

interface Props {
  readonly lines: Lines | null;
  /** With the text of a file, and with null once it is closed. */
  readonly onRead: (lines: Lines | null) => void;
}

/** For whoever has the document: its file is read in the page, and neither sent nor kept. */
export function OpenDocument({ lines, onRead }: Props) {
  const id = useId();
  const [told, setTold] = useState("");
  const open = async (file: File): Promise<void> => {
    setTold(`“${file.name}” is being read.`);
    const read = await readFile(file);
    onRead("lines" in read ? read.lines : null);
    setTold("lines" in read ? `“${file.name}” is open below.` : `“${file.name}”: ${read.slip}`);
  };
  const close = (): void => {
    onRead(null);
    setTold("The file is closed, and its text forgotten.");
  };
  return (
    <div className={styles.open}>
      <label htmlFor={id}>Open the document from your computer</label>
      <p id={`${id}about`} className={styles.quiet}>
        Text, Markdown, a web page or Word. It is shown here beside what rests on each paragraph. It is not
        sent or kept, and is forgotten when you close it or leave Sources.
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
      {lines !== null && (
        <button type="button" className="button" onClick={close}>
          Close the file
        </button>
      )}
      <p role="status">{told}</p>
    </div>
  );
}

async function readFile(file: File) {
  try {
    const { readDocument } = await import("../../io/document/read-document");
    return await readDocument(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return { slip: error instanceof Error ? error.message : String(error) };
  }
}
