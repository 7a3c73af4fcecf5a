import type { Reply } from "../../questions/asking";
import type { Finding } from "../../record/find";
import { askedAfter } from "../../words/question";
import { textOf } from "../../words/sentence";
import type { Names } from "./useNames";

/** What can be chosen in the search. */
export type SearchOption = { readonly key: string } & (
  | { readonly kind: "finding"; readonly finding: Finding }
  /** What happened to a body that was found. */
  | { readonly kind: "what-happened"; readonly finding: Finding }
  /** The question that was typed, as it was understood, and the beginning of what is answered. */
  | { readonly kind: "question"; readonly title: string; readonly line: string }
);

/**
 * All that is found; behind the best, the question what happened to it. Whoever asks a question is offered its answer, and what
 * bears such a name.
 */
export function searchOptions(
  { find, isBody: isOne }: Pick<Names, "find" | "isBody">,
  query: string,
  reply: Reply | null,
): readonly SearchOption[] {
  const name = askedAfter(query);
  const findings = find(name ?? query);
  const isBody = ({ id }: Finding): boolean => isOne(id);
  const whatHappened = (finding: Finding): SearchOption => ({
    key: `ask ${finding.id}`,
    kind: "what-happened",
    finding,
  });
  if (name !== null && findings.length > 0) return findings.filter(isBody).map(whatHappened);
  const names = findings.flatMap((finding, index): readonly SearchOption[] => {
    const found: SearchOption = { key: finding.id, kind: "finding", finding };
    return index === 0 && isBody(finding) ? [found, whatHappened(finding)] : [found];
  });
  return [...questionOption(query, reply, names.length === 0), ...names];
}

/** What is not understood is only spoken of where it looks like a question, and nothing bears that name. */
function questionOption(query: string, reply: Reply | null, isNoName: boolean): readonly SearchOption[] {
  if (reply === null || (reply.kind === "not-understood" && !(isNoName && isSentence(query)))) return [];
  return [{ key: "question", kind: "question", ...wordsOf(query, reply) }];
}

function wordsOf(query: string, reply: Reply): { readonly title: string; readonly line: string } {
  if (reply.kind !== "answered") return { title: query.trim(), line: reply.sentence };
  const [first] = reply.answers;
  const [statement] = first?.statements ?? [];
  return { title: first?.title ?? query, line: statement ? textOf(statement.sentence) : "" };
}

const FEWEST_WORDS = 3;

export const isSentence = (query: string): boolean => query.trim().split(/\s+/).length >= FEWEST_WORDS;
