import type { Source } from "../../record/shape";
import { useActions, useRecord } from "../hooks/useExplorer";
import { paragraphName } from "../names";
import { citationName } from "./citationName";

/** "Paragraph 7.1": opens the Sources view there. */
export function CitationLink({ source }: { readonly source: Source }) {
  const record = useRecord();
  const { cite } = useActions();
  const { document_id: documentId, locator } = source;
  return (
    <button
      type="button"
      className="link"
      aria-label={citationName(record, source)}
      onClick={() => cite({ documentId, locator })}
    >
      {paragraphName(locator)}
    </button>
  );
}
