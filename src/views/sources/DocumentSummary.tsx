import { ownedUp, paragraphsOf, readingsOf, restsOnAlone } from "../../record/coverage";
import { existing, organizationsById } from "../../record/links";
import type { CollectionName } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import type { Document } from "../../record/shape";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { useExplorer } from "../useExplorer";
import styles from "./SourcesView.module.css";

export const COLLECTION_WORDS: Readonly<Record<CollectionName, readonly [one: string, many: string]>> = {
  documents: ["document", "documents"],
  areas: ["area", "areas"],
  organizations: ["body", "bodies"],
  persons: ["person", "people"],
  posts: ["seat or office", "seats and offices"],
  memberships: ["membership", "memberships"],
  relations: ["relation", "relations"],
  change_events: ["change", "changes"],
  contributions: ["sum of money", "sums of money"],
};

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`;

/** What a document is, what rests on it, and where the record has read between its lines. */
export function DocumentSummary({ document }: { readonly document: Document }) {
  const record = useExplorer((explorer) => explorer.record);
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
        {existing(organizationsById(record), document.publisher_id).name},{" "}
        {boundsInWords(boundsOf(document.date))}
        {document.meeting !== undefined && `. ${document.meeting}`}
      </p>
      <p>
        It evidences {counts.map(({ name, count }) => counted(count, COLLECTION_WORDS[name])).join(", ")}.
      </p>
      <p>
        {paragraphs.length - aside} of its paragraphs and headings say something of structures.
        {aside > 0 && ` ${aside} hold nothing of the kind and are listed with the reason.`}
      </p>
      <p>
        {restsOnAlone(record, document.id).length} items rest on this document alone. Of what was read from
        it, {ownedUp(record, document.id, "inference").length} readings are or contain an inference of ours,
        and {ownedUp(record, document.id, "misprint").length} put a misprint right or keep it visible; their
        notes say so.
      </p>
    </section>
  );
}
