import type { CitedDocument } from "../../words/review/documents";
import type { Fact } from "../../words/review/fact";
import { SentenceText } from "../text/SentenceText";
import { BriefCitations } from "./BriefCitations";
import styles from "./Review.module.css";

interface Props {
  readonly documents: readonly CitedDocument[];
  readonly fact: Fact;
}

/** A fact on a line of its own, and where it stands. */
export const FactLine = ({ documents, fact: { sentence, sources } }: Props) => (
  <span className={styles.line}>
    <SentenceText sentence={sentence} />
    <BriefCitations documents={documents} sources={sources} />{" "}
  </span>
);
