import { datedEventsOf, dayOfChange } from "../../record/dated-event";
import { intervalsById, lastWords } from "../../record/lives";
import type { Presence, PresenceInterval } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import { dayAfter, dayOf, earlierDay } from "../../time/day";
import type { TimeScale } from "./time-scale";
import { xOf } from "./time-scale";

/** A stretch of a lane on which a body stands in one way. */
export interface Bar {
  readonly presence: Exclude<Presence, "absent" | "not-yet-reported">;
  readonly x: number;
  readonly width: number;
  /** Whether it goes on beyond the first and the last of the years that are drawn. */
  readonly goesOn: { readonly before: boolean; readonly after: boolean };
}

const LEAST_WIDTH = 3;

/** Whether anything of its life, or a change of it, falls within the years. */
export function isDrawnIn(record: PartnershipRecord, id: string, years: TimeScale["years"]): boolean {
  const [from, until] = [dayOf(years.first), dayOf(years.last + 1)];
  return (
    barsOf(record, id, { years, left: 0, right: 1 }).length > 0 ||
    datedEventsOf(record, id).some((datedEvent) => {
      const day = dayOfChange(datedEvent);
      return from <= day && day < until;
    })
  );
}

/** Drawn as the evidence allows. Silence and plans fade out when they are no longer shown elsewhere: five years after the last word. */
export function barsOf(record: PartnershipRecord, id: string, scale: TimeScale): readonly Bar[] {
  const { first, last } = scale.years;
  return (intervalsById(record).get(id) ?? [])
    .filter(({ presence }) => presence !== "absent" && presence !== "not-yet-reported")
    .map((interval) => ({ ...interval, until: shownUntil(record, id, interval) }))
    .filter(({ from, until }) => from < until && from < dayOf(last + 1) && until > dayOf(first))
    .map(({ presence, from, until }) => {
      const x = Math.min(xOf(scale, from), scale.right - LEAST_WIDTH);
      return {
        presence: presence as Bar["presence"],
        x,
        width: Math.max(LEAST_WIDTH, xOf(scale, until) - x),
        goesOn: { before: from < dayOf(first), after: until > dayOf(last + 1) },
      };
    });
}

function shownUntil(
  record: PartnershipRecord,
  id: string,
  { presence, until }: PresenceInterval,
): PresenceInterval["until"] {
  const word = lastWords(record).get(id);
  const fades = presence === "no-longer-reported" || presence === "proposed";
  return word && fades ? earlierDay(until, dayAfter(word.shownTo)) : until;
}
