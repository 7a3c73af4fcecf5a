import { citationInWords } from "../words/citation";
import { textOf } from "../words/sentence";
import type { Answer, Standpoint } from "./asking";

/** The answer with its paragraphs, to be pasted elsewhere. */
export const answerAsText = ({ record }: Pick<Standpoint, "record">, { title, statements }: Answer): string =>
  [
    title,
    ...statements.map(({ sentence, sources }) =>
      sources.length > 0 ? `${textOf(sentence)} [${citationInWords(record, sources)}]` : textOf(sentence),
    ),
  ].join("\n");
