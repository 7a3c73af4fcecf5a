import { documentsById, getOrThrow } from "../../record/links";
import { addressOfDocument } from "../../record/source-address";
import type { CitedDocument } from "../../words/review/documents";
import { useActions, useRecord } from "../hooks/useExplorer";
import { LocationLink } from "../text/LocationLink";
import { OutwardLink } from "../text/OutwardLink";

/** What a year behind a sentence stands for: the way to its paragraphs, and to the document where it is published. */
export function DocumentEntry({ document: { id, brief, full } }: { readonly document: CitedDocument }) {
  const record = useRecord();
  const { cite } = useActions();
  const citation = { documentId: id, locator: null };
  const address = addressOfDocument(getOrThrow(documentsById(record), id));
  return (
    <div>
      <dt>
        <LocationLink
          name={`${brief}, its paragraphs`}
          to={() => ({ view: "sources", citation })}
          onFollow={() => cite(citation)}
        >
          {brief}
        </LocationLink>
      </dt>
      <dd>
        {full}
        {address !== null && (
          <>
            {". "}
            <OutwardLink address={address}>Read the document</OutwardLink>
          </>
        )}
      </dd>
    </div>
  );
}
