import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import { yearsOf } from "../record/record";
import type { Slice } from "../record/slice";
import { sliceAt, thingIn } from "../record/slice";
import { periodBefore, yearOf } from "../time/period";
import { hasJustEnded } from "./mark";

/** The years in which each thing is on the plan without being asked for, its ghost included. */
export const yearsShown = perRecord((record): ReadonlyMap<string, ReadonlySet<number>> => {
  const shown = new Map<string, Set<number>>();
  let before = sliceAt(record, periodBefore(yearOf(record.years.first)));
  for (const year of yearsOf(record)) {
    const slice = sliceAt(record, yearOf(year));
    for (const { id } of visibleIn(before, slice)) {
      const years = shown.get(id);
      if (years) years.add(year);
      else shown.set(id, new Set([year]));
    }
    before = slice;
  }
  return shown;
});

const visibleIn = (before: Slice, slice: Slice) =>
  [...slice.things.values()].filter((thing) => thing.shown || hasJustEnded(thingIn(before, thing.id), thing));

/** Of a record, for places where nothing shares a place with anything: as if all were shown in every year. */
export const everyYear = (record: PartnershipRecord): ReadonlySet<number> => new Set(yearsOf(record));
