import type { Reading } from "../../record/coverage";
import { ownedUp, paragraphsOf, readingsOf, restsOnAlone } from "../../record/coverage";
import { COLLECTION_NAMES } from "../../record/record";
import type { Document } from "../../record/shape";
import { boundsOf } from "../../time/edtf";
import { whenInWords } from "../../time/words";
import { publishedInWords } from "../../words/citation";
import { COLLECTION_WORDS } from "../../words/collection-words";
import { useRecord } from "../hooks/useExplorer";
import { ReadingLine } from "./ReadingLine";
import styles from "./SourcesView.module.css";
import { WhereToRead } from "./WhereToRead";

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`;

/** What a document is, what rests on it, and where the record has read between its lines. */
export function DocumentSummary({ document }: { readonly document: Document }) {
  const record = useRecord();
  const items = new Set(readingsOf(record, document.id).map(({ item }) => item));
  const counts = COLLECTION_NAMES.map((name) => ({
    name,
    count: record[name].filter((item) => items.has(item)).length,
  })).filter(({ count }) => count > 0);
  const paragraphs = paragraphsOf(record, document);
  const aside = paragraphs.filter(({ setAside }) => setAside !== null).length;
  return (
    <section className={styles.summary}>
      <h2>{document.title}</h2>
      <p className={styles.quiet}>
        {publishedInWords(record, document)}
        {document.meeting !== undefined && `. ${document.meeting}`}
      </p>
      <p>
        <WhereToRead document={document} />
      </p>
      {document.covers !== undefined && (
        <p>
          It lists all that stood {whenInWords(boundsOf(document.covers))}: what it lists without a beginning
          or an end was there all that time.
        </p>
      )}
      {document.ends === "next-day" && (
        <p>
          As an end it gives the first day on which a thing was no more; the last day on record is the one
          before.
        </p>
      )}
      <p>Source for {counts.map(({ name, count }) => counted(count, COLLECTION_WORDS[name])).join(", ")}.</p>
      <p>
        {paragraphs.length - aside} of its paragraphs and headings are about structures.
        {aside > 0 && ` ${aside} are not, and are listed with the reason.`}
      </p>
      <p>{counted(restsOnAlone(record, document.id).length, ["item has", "items have"])} no other source.</p>
      <OwnedUp
        title="Entries that include our own inference"
        readings={ownedUp(record, document.id, "inferred")}
      />
      <OwnedUp
        title="Misprints, corrected or pointed out"
        readings={ownedUp(record, document.id, "misprint")}
      />
    </section>
  );
}

/** Where the record reads between the lines, on demand; each with its paragraph. */
function OwnedUp({ title, readings }: { readonly title: string; readonly readings: readonly Reading[] }) {
  if (readings.length === 0) return null;
  return (
    <details>
      <summary className={styles.owned}>
        {title} ({readings.length})
      </summary>
      <ul>
        {readings.map((reading, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an item may be cited twice by one paragraph
          <ReadingLine key={index} reading={reading} withParagraph />
        ))}
      </ul>
    </details>
  );
}
