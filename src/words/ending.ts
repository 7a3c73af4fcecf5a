import type { Ending } from "../lineage/ending";
import type { PartnershipRecord } from "../record/record";
import { whenInWords } from "../time/words";
import { mentionText } from "./sentence";

/**
 * @example "it ended in May 2011", "it ended with the Old Forum in May 2011", "it was part of the Old Forum, which was agreed to end
 * by 31 December 2011"
 */
export function endedInWords(record: PartnershipRecord, { when, reported, withParent }: Ending): string {
  const day = whenInWords(when);
  if (withParent === null) return `it ${reported ? "ended" : "was agreed to end"} ${day}`;
  const whole = mentionText(record, withParent);
  return reported
    ? `it ended with ${whole} ${day}`
    : `it was part of ${whole}, which was agreed to end ${day}`;
}
