import { Fragment } from "react";
import { grouped } from "../../record/grouped";
import type { Source } from "../../record/shape";
import { documentInBrief } from "../../words/citation";
import { useActions, useRecord } from "../hooks/useExplorer";
import { citationName } from "./citationName";
import { LocationLink } from "./LocationLink";

/**
 * "Cambridge 2011, 3.3, 10.3", each paragraph a link to where it is told what the record took from it. A screen reader hears the
 * document with each paragraph, and not before them as well.
 */
export function Citations({ sources }: { readonly sources: readonly Source[] }) {
  const record = useRecord();
  const { cite } = useActions();
  return [...grouped(sources, ({ document_id }) => [document_id])].map(([id, cited], index) => (
    <Fragment key={id}>
      <span aria-hidden="true">
        {index > 0 && "; "}
        {documentInBrief(record, id)}
      </span>
      {[...new Set(cited.map(({ locator }) => locator))].map((locator) => (
        <Fragment key={locator}>
          {", "}
          <LocationLink
            name={citationName(record, { document_id: id, locator })}
            to={() => ({ view: "sources", citation: { documentId: id, locator } })}
            onFollow={() => cite({ documentId: id, locator })}
          >
            {locator}
          </LocationLink>
        </Fragment>
      ))}
    </Fragment>
  ));
}
