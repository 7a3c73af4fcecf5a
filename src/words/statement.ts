/** A sentence with its evidence, and the words with which sentences on one body are begun. */
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import type { Sentence } from "./sentence";
import { isPlural } from "./sentence";

export interface Statement {
  readonly sentence: Sentence;
  /** The evidence for it; none for what is only not said anywhere. */
  readonly sources: readonly Source[];
}

export const saidNowhere = (text: string): Statement => ({ sentence: [text], sources: [] });

/** The words that stand for the body after its first sentence. */
export const subjectOf = (record: PartnershipRecord, id: string) =>
  isPlural(record, [id])
    ? { it: "they", has: "have", is: "are", was: "were" }
    : { it: "it", has: "has", is: "is", was: "was" };
