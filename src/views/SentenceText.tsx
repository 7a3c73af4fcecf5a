import type { Sentence } from "../lineage/sentence";
import { PlaceLink } from "./PlaceLink";
import { useExplorer } from "./useExplorer";

/** A sentence in which the bodies that it names can be chosen. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const visit = useExplorer((explorer) => explorer.visit);
  return sentence.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is constant and may name a body twice
      <PlaceLink key={index} to={{ selectedId: part.id }} onFollow={() => visit(part.id)}>
        {part.text}
      </PlaceLink>
    ),
  );
}
