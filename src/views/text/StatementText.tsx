import { markBehind } from "../../words/citation";
import type { Statement } from "../../words/statement";
import { Citations } from "./Citations";
import { SentenceText } from "./SentenceText";
import styles from "./StatementText.module.css";

/** A sentence, and where it stands. */
export function StatementText({ statement }: { readonly statement: Statement }) {
  const { sentence, sources } = statement;
  return (
    <p>
      <SentenceText sentence={sentence} />
      {sources.length > 0 && (
        <span className={styles.cited}>
          {" "}
          <Citations sources={sources} />
          {markBehind(statement)}
        </span>
      )}
    </p>
  );
}

/** One below the other. */
export const Statements = ({ statements }: { readonly statements: readonly Statement[] }) =>
  statements.map((statement, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what is told of a body is constant, and may say a thing twice
    <StatementText key={index} statement={statement} />
  ));
