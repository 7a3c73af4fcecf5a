import { stateShowing } from "../../store/showing";
import type { Sentence } from "../../words/sentence";
import { useActions } from "../hooks/useExplorer";
import { LocationLink } from "./LocationLink";
import { TermsText } from "./TermsText";

/** A sentence in which the bodies that it names can be chosen. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const { goToEntity: visit } = useActions();
  return sentence.map((part, index) =>
    typeof part === "string" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is constant
      <TermsText key={index} text={part} />
    ) : (
      <LocationLink
        // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is constant and may name a body twice
        key={index}
        to={(here) => stateShowing(part.id, here)}
        onFollow={() => visit(part.id)}
      >
        {part.text}
      </LocationLink>
    ),
  );
}
