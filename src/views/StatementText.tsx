import type { Statement } from "../lineage/statement";
import { Citations } from "./Citations";
import { SentenceText } from "./SentenceText";
import styles from "./StatementText.module.css";

/** A sentence, and where it stands. */
export function StatementText({ statement: { sentence, sources } }: { readonly statement: Statement }) {
  return (
    <p>
      <SentenceText sentence={sentence} />
      {sources.length > 0 && (
        <span className={styles.cited}>
          {" "}
          <Citations sources={sources} />
        </span>
      )}
    </p>
  );
}
