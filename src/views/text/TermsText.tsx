import { termsIn } from "../../words/terms-in";
import { Term } from "./Term";

/** A text of ours in which each term can be asked about by pointing at it or touching it. */
export const TermsText = ({ text }: { readonly text: string }) =>
  termsIn(text).map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text is constant
      <Term key={index} term={part.term}>
        {part.text}
      </Term>
    ),
  );
