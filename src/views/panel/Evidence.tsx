import { grouped } from "../../record/grouped";
import { documentsById, getOrThrow } from "../../record/links";
import type { Source } from "../../record/shape";
import { publishedInWords } from "../../words/citation";
import { useRecord } from "../hooks/useExplorer";
import { CitationLink } from "../text/CitationLink";
import { SaidOfIt } from "../text/SaidOfIt";
import styles from "./Panel.module.css";

/** Which paragraph of which document says so, and what it does: reports, plans, proposes. */
export function Evidence({ sources }: { readonly sources: readonly Source[] }) {
  const byDocument = grouped(sources, ({ document_id }) => [document_id]);
  return (
    <section className={styles.section}>
      <h3>Sources</h3>
      {[...byDocument].map(([id, cited]) => (
        <div key={id}>
          <DocumentTitle id={id} />
          <dl className={styles.paragraphs}>
            {cited.map((source, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one paragraph may be cited twice
              <EvidenceOfParagraph key={index} source={source} />
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

function DocumentTitle({ id }: { readonly id: string }) {
  const record = useRecord();
  const document = getOrThrow(documentsById(record), id);
  return (
    <p className={styles.document}>
      {document.title}
      <span className={styles.aside}>{publishedInWords(record, document)}</span>
    </p>
  );
}

function EvidenceOfParagraph({ source }: { readonly source: Source }) {
  const { note } = source;
  return (
    <>
      <dt>
        <CitationLink source={source} />
      </dt>
      <dd>
        <SaidOfIt source={source} />
        {note !== undefined && <span className={styles.aside}>{note}</span>}
      </dd>
    </>
  );
}
