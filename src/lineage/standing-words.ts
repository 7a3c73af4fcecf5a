import { spellsById } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import type { Slice } from "../record/slice";
import { thingIn } from "../record/slice";
import { calendarOf, dayBefore } from "../time/day";

/** How a seat, a link or a sum of money stands in a period, in two or three words. */
export function itemStandingInWords(record: PartnershipRecord, slice: Slice, id: string): string {
  const { presence, side } = thingIn(slice, id);
  switch (presence) {
    case "on-record":
      return "on record";
    case "possible":
      return "perhaps";
    case "proposed":
      return "planned or proposed";
    case "absent":
      return "not at this time";
    case "unreported":
      return silenceInWords(record, id, side === "before");
  }
}

function silenceInWords(record: PartnershipRecord, id: string, before: boolean): string {
  const onRecord = (spellsById(record).get(id) ?? []).find((spell) => spell.presence === "on-record");
  if (!onRecord) return "told only of the past";
  return before
    ? `first reported ${calendarOf(onRecord.from).year}`
    : `last reported ${calendarOf(dayBefore(onRecord.until)).year}`;
}
