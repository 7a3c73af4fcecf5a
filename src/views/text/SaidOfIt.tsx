import type { Source } from "../../record/shape";
import { addressOfSource } from "../../record/source-address";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { SAYS_WORDS } from "../../words/says";
import { useRecord } from "../hooks/useExplorer";

/** What a paragraph does with an item and on which day, how far that is our reading, its own words, and where it can be read. */
export function SaidOfIt({ source }: { readonly source: Source }) {
  const { says, date, inferred, quote, page } = source;
  const address = addressOfSource(useRecord(), source);
  return (
    <>
      {SAYS_WORDS[says]}
      {date !== undefined && ` (${boundsInWords(boundsOf(date))})`}
      {inferred && ", in part by our inference"}
      {quote !== undefined && `: “${quote}”`}
      {address !== null && (
        <>
          {" "}
          <a href={address} target="_blank" rel="noopener">
            {page === undefined ? "Read it" : `Page ${page}`}
            <span className="visually-hidden"> (in a new tab)</span>
          </a>
        </>
      )}
    </>
  );
}
