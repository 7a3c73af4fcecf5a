import { intervalsById } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import { calendarOf, dayBefore } from "../time/day";

/** How a seat, a link or a sum of money stands in a period, in two or three words. */
export function itemStandingInWords(record: PartnershipRecord, slice: Slice, id: string): string {
  switch (entityIn(slice, id).presence) {
    case "on-record":
      return "on record";
    case "possible":
      return "perhaps";
    case "proposed":
      return "planned or proposed";
    case "absent":
      return "not at this time";
    case "not-yet-reported":
      return silenceInWords(record, id, true);
    case "no-longer-reported":
      return silenceInWords(record, id, false);
  }
}

function silenceInWords(record: PartnershipRecord, id: string, before: boolean): string {
  const onRecord = (intervalsById(record).get(id) ?? []).find(
    (interval) => interval.presence === "on-record",
  );
  if (!onRecord) return "told only of the past";
  return before
    ? `first reported ${calendarOf(onRecord.from).year}`
    : `last reported ${calendarOf(dayBefore(onRecord.until)).year}`;
}
