import type { CitedDocument } from "../../words/review/documents";
import type { RowFact } from "../../words/review/paper-parts";
import { SentenceText } from "../text/SentenceText";
import { BriefCitations } from "./BriefCitations";
import styles from "./Review.module.css";

interface Props {
  readonly documents: readonly CitedDocument[];
  readonly fact: RowFact;
}

/** A fact on a line of its own, and where it stands. */
export const FactLine = ({ documents, fact }: Props) => (
  <span className={styles.line}>
    <SentenceText sentence={fact.sentence} />
    <BriefCitations documents={documents} statement={fact} />{" "}
  </span>
);
