import type { Ending } from "../lineage/ending";
import type { PartnershipRecord } from "../record/record";
import { whenInWords } from "../time/words";
import { mentionText } from "./sentence";

/** Behind what nobody reports in so many words, in the terms of the panel and the glossary. */
const BY_INFERENCE = ", by our inference";

/**
 * @example "it ended in May 2011", "it ended with the Old Forum in May 2011, by our inference", "it was part of the Old Forum, which
 * was agreed to end by 31 December 2011"
 */
export function endedInWords(record: PartnershipRecord, ending: Ending): string {
  const { when, reported, withParent } = ending;
  if (withParent === null) return `it ${isOnlyDecided(ending) ? "was " : ""}${ownEndInWords(ending)}`;
  const whole = mentionText(record, withParent);
  const day = whenInWords(when);
  return reported
    ? `it ended with ${whole} ${day}${BY_INFERENCE}`
    : `it was part of ${whole}, which was agreed to end ${day}`;
}

/** Of its own end. @example "ended in May 2011", "agreed to end in 2011; that it did is our inference" */
export function ownEndInWords(ending: Ending): string {
  const day = whenInWords(ending.when);
  if (!isOnlyDecided(ending)) return `ended ${day}${ending.inferred ? BY_INFERENCE : ""}`;
  return `agreed to end ${day}${ending.reported ? `; ${THAT_IT_DID}` : ""}`;
}

const THAT_IT_DID = "that it did is our inference";

/** Decided, and told as done by nobody but us. */
const isOnlyDecided = ({ reported, decided, inferred }: Ending): boolean =>
  !reported || (decided && inferred);
