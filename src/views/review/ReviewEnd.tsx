import { Fragment } from "react";
import type { ReviewPaper } from "../../words/review/paper";
import { DocumentEntry } from "./DocumentEntry";
import styles from "./Review.module.css";

/** What is not known, from what all of it comes, and how it is to be read. */
export const ReviewEnd = ({ paper: { gaps, documents, howToRead } }: { readonly paper: ReviewPaper }) => (
  <>
    {gaps.length > 0 && (
      <section>
        <h2>Not on record</h2>
        {gaps.map(({ lead, questions }) => (
          <Fragment key={lead}>
            <p>{lead}</p>
            <ul>
              {questions.map(({ id, question, told }) => (
                <li key={id}>
                  {question}: {told}.
                </li>
              ))}
            </ul>
          </Fragment>
        ))}
      </section>
    )}
    <section>
      <h2>Documents</h2>
      <dl className={styles.documents}>
        {documents.map((document) => (
          <DocumentEntry key={document.id} document={document} />
        ))}
      </dl>
    </section>
    <section>
      <h2>How to read it</h2>
      <p>{howToRead}</p>
    </section>
  </>
);
