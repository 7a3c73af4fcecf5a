import type { Source } from "../../record/shape";
import { addressOfSource } from "../../record/source-address";
import { boundsOf } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { inferenceMark } from "../../words/citation";
import { SAYS_WORDS } from "../../words/says";
import { useRecord } from "../hooks/useExplorer";
import { OutwardLink } from "./OutwardLink";

/** What a paragraph does with an item and on which day, how far that is our reading, its own words, and where it can be read. */
export function SaidOfIt({ source }: { readonly source: Source }) {
  const { says, date, inferred, quote, page } = source;
  const address = addressOfSource(useRecord(), source);
  return (
    <>
      {SAYS_WORDS[says]}
      {date !== undefined && ` (${boundsInWords(boundsOf(date))})`}
      {inferred && inferenceMark([source])}
      {quote !== undefined && `: “${quote}”`}
      {address !== null && (
        <>
          {" "}
          <OutwardLink address={address}>{page === undefined ? "Read it" : `Page ${page}`}</OutwardLink>
        </>
      )}
    </>
  );
}
