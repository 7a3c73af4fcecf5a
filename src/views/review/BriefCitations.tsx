import { Fragment } from "react";
import type { Source } from "../../record/shape";
import type { CitedDocument } from "../../words/review/documents";
import { briefCitations, locatorInBrief } from "../../words/review/documents";
import { useActions, useRecord } from "../hooks/useExplorer";
import { citationName } from "../text/citationName";
import { LocationLink } from "../text/LocationLink";
import styles from "./Review.module.css";

interface Props {
  readonly documents: readonly CitedDocument[];
  readonly sources: readonly Source[];
}

/** "2011, 3.3": each paragraph a link; a screen reader hears the document with it. */
export function BriefCitations({ documents, sources }: Props) {
  const record = useRecord();
  const { cite } = useActions();
  if (sources.length === 0) return null;
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
    </span>
  );
}
