import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import { yearsOf } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn, sliceAt } from "../../record/slice";
import { periodBefore, yearOf } from "../../time/period";
import { hasJustEnded } from "./step-mark";

/** The years in which each entity is on the plan without being asked for, its ghost included. */
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
  [...slice.entities.values()].filter(
    (entity) => entity.shown || hasJustEnded(entityIn(before, entity.id), entity),
  );

/** Of a record, for places where nothing shares a place with anything: as if all were shown in every year. */
export const everyYear = (record: PartnershipRecord): ReadonlySet<number> => new Set(yearsOf(record));
