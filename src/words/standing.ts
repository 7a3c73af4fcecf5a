import { intervalsById } from "../record/lives";
import type { Presence } from "../record/presence";
import { isSilent } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import { calendarOf, dayBefore } from "../time/day";
import { PRESENCE_TERMS } from "./terms";

/** Of what no report tells as there. */
export const PAST_ONLY = "reported only as past";

/** How a seat, a link or a sum of money stands in a period, in two or three words. */
export function itemStandingInWords(record: PartnershipRecord, slice: Slice, id: string): string {
  const { presence } = entityIn(slice, id);
  return isSilent({ presence }) ? silenceInWords(record, id, presence) : PRESENCE_TERMS[presence].phrase;
}

function silenceInWords(record: PartnershipRecord, id: string, presence: Presence): string {
  const onRecord = (intervalsById(record).get(id) ?? []).find(
    (interval) => interval.presence === "on-record",
  );
  if (!onRecord) return PAST_ONLY;
  return presence === "not-yet-reported"
    ? `first report ${calendarOf(onRecord.from).year}`
    : `last report ${calendarOf(dayBefore(onRecord.until)).year}`;
}
