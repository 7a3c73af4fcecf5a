import { useState } from "react";
import type { ReadText } from "../../io/document/document-text";
import { documentsOf } from "../../record/area";
import { paragraphsOf } from "../../record/coverage";
import type { Document } from "../../record/shape";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { publisherOf } from "../../words/publisher";
import { useActions, useExplorer, usePick, useRecord } from "../hooks/useExplorer";
import { lazyPart } from "../later/lazyPart";
import { DocumentBeside } from "./DocumentBeside";
import { DocumentSummary } from "./DocumentSummary";
import { OpenDocument } from "./OpenDocument";
import { ParagraphEntries } from "./ParagraphEntries";
import styles from "./SourcesView.module.css";

// Who only reads does not wait for it.
const ParagraphsRead = lazyPart<{ readonly document: Document }>({
  name: "Editing",
  load: async () => (await import("../record/ParagraphsRead")).ParagraphsRead,
});

/** The documents, what each evidences, and its paragraphs in order: to be checked line by line, document in hand. */
export function SourcesView() {
  const record = useRecord();
  const { citation, areaId } = usePick("citation", "areaId");
  const editing = useExplorer((explorer) => explorer.editing);
  const { cite } = useActions();
  const [ofArea] = documentsOf(record, areaId);
  const open =
    record.documents.find(({ id }) => id === citation?.documentId) ?? ofArea ?? record.documents[0];
  if (!open) return <p>There are no documents in the record.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it
    <div className={styles.scroll} tabIndex={0} role="region" aria-label="Sources">
      <ul className={styles.documents}>
        {record.documents.map((document) => (
          <li key={document.id}>
            <button
              type="button"
              className={styles.document}
              aria-pressed={document === open}
              onClick={() => cite({ documentId: document.id, locator: null })}
            >
              <DocumentName document={document} />
            </button>
          </li>
        ))}
      </ul>
      <DocumentSummary document={open} />
      {editing ? (
        <ParagraphsRead key={open.id} document={open} />
      ) : (
        <Paragraphs
          key={open.id}
          document={open}
          citedLocator={citation?.documentId === open.id ? citation.locator : null}
        />
      )}
    </div>
  );
}

interface ParagraphsProps {
  readonly document: Document;
  readonly citedLocator: string | null;
}

/** Beside the text of the document, while the reader has it open. */
function Paragraphs({ document, citedLocator }: ParagraphsProps) {
  const record = useRecord();
  const [text, setText] = useState<ReadText | null>(null);
  return (
    <>
      <OpenDocument isOpen={text !== null} onRead={setText} />
      {text === null ? (
        <ParagraphEntries
          className={styles.paragraphs}
          document={document}
          paragraphs={paragraphsOf(record, document)}
          citedLocator={citedLocator}
        />
      ) : (
        <DocumentBeside document={document} text={text} citedLocator={citedLocator} />
      )}
    </>
  );
}

function DocumentName({ document }: { readonly document: Document }) {
  const publisher = publisherOf(useRecord(), document);
  return (
    <>
      <strong>{publisher?.name ?? document.title}</strong>
      <span>{boundsInWords(boundsOf(document.date))}</span>
      {publisher && <span className={styles.quiet}>{document.title}</span>}
    </>
  );
}
