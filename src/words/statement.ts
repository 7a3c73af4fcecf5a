/** A sentence with its evidence, and the words with which sentences on one body are begun. */
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import type { Sentence } from "./sentence";
import { isPlural, mentionOf, whole } from "./sentence";

export interface Statement {
  readonly sentence: Sentence;
  /** The evidence for it; none for what is only not said anywhere. */
  readonly sources: readonly Source[];
}

/** What is told of one body: a statement, or one that still wants its subject, the name of the body or a pronoun. */
export type Telling = Statement | ((subject: Sentence) => Statement);

export const saidNowhere = (text: string): Statement => ({ sentence: [text], sources: [] });

/** The same of what may begin with a name. */
export const unsaid = (sentence: Sentence): Statement => ({ sentence: whole(sentence), sources: [] });

/** The words that stand for the body after its first sentence, and the verbs that go with it. */
export const subjectOf = (record: PartnershipRecord, id: string) =>
  isPlural(record, [id])
    ? { it: "they", them: "them", has: "have", is: "are", was: "were" }
    : { it: "it", them: "it", has: "has", is: "is", was: "was" };

/**
 * The body is named in the first statement that wants its subject, and again behind a statement on another body; elsewhere a
 * pronoun stands for it.
 */
export function toldOf(
  record: PartnershipRecord,
  id: string,
  tellings: readonly Telling[],
): readonly Statement[] {
  const first = tellings.findIndex((telling) => typeof telling === "function");
  return tellings.map((telling, index) => {
    if (typeof telling !== "function") return telling;
    const isNamed = index === first || isOnAnother(tellings[index - 1], id);
    return telling(isNamed ? mentionOf(record, id) : [subjectOf(record, id).it]);
  });
}

function isOnAnother(telling: Telling | undefined, id: string): boolean {
  if (telling === undefined || typeof telling === "function") return false;
  const mentioned = telling.sentence.find((part) => typeof part !== "string");
  return mentioned !== undefined && mentioned.id !== id;
}
