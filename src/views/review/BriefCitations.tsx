import { Fragment } from "react";
import { inferenceMark } from "../../words/citation";
import type { CitedDocument, CitedStatement } from "../../words/review/documents";
import { briefCitations, citedOf, INFERRED, isInferred, locatorInBrief } from "../../words/review/documents";
import { useActions, useRecord } from "../hooks/useExplorer";
import { citationName } from "../text/citationName";
import { LocationLink } from "../text/LocationLink";
import styles from "./Review.module.css";

interface Props {
  readonly documents: readonly CitedDocument[];
  readonly statement: CitedStatement;
}

/** "2011, 3.3": each paragraph a link; a screen reader hears the document with it, and the mark in words. */
export function BriefCitations({ documents, statement }: Props) {
  const record = useRecord();
  const { cite } = useActions();
  const sources = citedOf(statement);
  const inferred = isInferred(statement);
  if (sources.length === 0 && !inferred) return null;
  return (
    <span className={styles.cited}>
      {" "}
      {briefCitations(documents, sources).map(({ documentId, brief, locators }, index) => (
        <Fragment key={documentId}>
          <span aria-hidden="true">
            {index > 0 && "; "}
            {brief}
          </span>
          {locators.map((locator) => (
            <Fragment key={locator}>
              {", "}
              <LocationLink
                name={citationName(record, { document_id: documentId, locator })}
                to={() => ({ view: "sources", citation: { documentId, locator } })}
                onFollow={() => cite({ documentId, locator })}
              >
                {locatorInBrief(locator)}
              </LocationLink>
            </Fragment>
          ))}
        </Fragment>
      ))}
      {inferred && (
        <>
          <span aria-hidden="true">
            {sources.length > 0 && " "}
            {INFERRED}
          </span>
          <span className="visually-hidden">{inferenceMark(statement.sources)}</span>
        </>
      )}
    </span>
  );
}
