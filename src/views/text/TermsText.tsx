import { termsIn } from "../../words/terms-in";
import { Term } from "./Term";

interface Props {
  readonly text: string;
  readonly stop?: boolean;
}

/** A text of ours in which each term can be asked about; of two alike the first takes the keyboard. */
export function TermsText({ text, stop = false }: Props) {
  const parts = termsIn(text);
  const isFirst = (index: number, meaning: string): boolean =>
    parts.findIndex((part) => typeof part !== "string" && part.term.meaning === meaning) === index;
  return parts.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text is constant
      <Term key={index} term={part.term} stop={stop && isFirst(index, part.term.meaning)}>
        {part.text}
      </Term>
    ),
  );
}
