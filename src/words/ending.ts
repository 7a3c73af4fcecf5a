import type { Ending } from "../lineage/ending";
import type { PartnershipRecord } from "../record/record";
import { whenInWords } from "../time/words";
import { byWhat, registersInWords } from "./by-register";
import { OUR_INFERENCE } from "./citation";
import { mentionText } from "./sentence";

/**
 * @example "it ended in May 2011", "it ended with the Old Forum in May 2011, by our inference", "it was part of the Old Forum, which
 * was agreed to end by 31 December 2011"
 */
export function endedInWords(record: PartnershipRecord, ending: Ending): string {
  const { when, reported, withParent } = ending;
  if (withParent === null) return `it ${isOnlyDecided(ending) ? "was " : ""}${ownEndInWords(record, ending)}`;
  const whole = mentionText(record, withParent);
  const day = whenInWords(when);
  return reported
    ? `it ended with ${whole} ${day}${knownBy(record, ending)}`
    : `it was part of ${whole}, which was agreed to end ${day}`;
}

/** Of its own end. @example "ended in May 2011", "agreed that it should end in 2011; that it did is our inference"; of days that are ours, not as decided */
export function ownEndInWords(record: PartnershipRecord, ending: Ending): string {
  const day = whenInWords(ending.when);
  if (!isOnlyDecided(ending)) return `ended ${day}${knownBy(record, ending)}`;
  if (!ending.dayTold)
    return `agreed that it should not go on, no date given; that it ended ${day} is ${OUR_INFERENCE}`;
  return `agreed that it should end ${day}${ending.reported ? `; that it did is ${OUR_INFERENCE}` : ""}`;
}

/** Where no report tells it. @example ", by our inference and the national register" */
function knownBy(record: PartnershipRecord, { inferred, registers }: Ending): string {
  const by = byWhat([...(inferred ? [OUR_INFERENCE] : []), ...registersInWords(record, registers)]);
  return by === null ? "" : `, ${by}`;
}

/** Decided, and told as done by nobody but us. */
const isOnlyDecided = ({ reported, decided, inferred }: Ending): boolean =>
  !reported || (decided && inferred);
