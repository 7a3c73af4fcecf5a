import type { Sentence } from "../lineage/sentence";
import { arrivalAt } from "../store/visit";
import { PlaceLink } from "./PlaceLink";
import { useExplorer } from "./useExplorer";

/** A sentence in which the bodies that it names can be chosen. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const visit = useExplorer((explorer) => explorer.visit);
  return sentence.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      <PlaceLink
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is constant and may name a body twice
        key={index}
        to={(here) => arrivalAt(here.record, part.id, here)}
        onFollow={() => visit(part.id)}
      >
        {part.text}
      </PlaceLink>
    ),
  );
}
