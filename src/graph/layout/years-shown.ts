import { intervalsById, lastWords } from "../../record/lives";
import { perRecordInPieces } from "../../record/per-record";
import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import { yearsOf } from "../../record/record";
import type { Standing } from "../../record/slice";
import { entityAt } from "../../record/slice";
import { periodBefore, yearOf } from "../../time/period";
import { hasJustEnded } from "./step-mark";

/** The years in which each entity is on the plan without being asked for, its ghost included. */
export const yearsShown = perRecordInPieces(function* (record): Pieces<
  ReadonlyMap<string, ReadonlySet<number>>
> {
  const yearsOfStanding = yearsIn(record);
  const intervals = yield* intervalsById.pieces(record);
  const words = yield* lastWords.pieces(record);
  const shown = yield* flatMapped([...intervals], ([id, own]) => {
    const years = yearsOfStanding({ id, intervals: own, lastWord: words.get(id) });
    return years.size === 0 ? [] : [[id, years] as const];
  });
  return new Map(shown);
});

function yearsIn(record: PartnershipRecord): (standing: Standing) => ReadonlySet<number> {
  const years = yearsOf(record).map((year) => ({ year, period: yearOf(year) }));
  const beforeAll = periodBefore(yearOf(record.years.first));
  return (standing) => {
    const shown = new Set<number>();
    let before = entityAt(standing, beforeAll);
    for (const { year, period } of years) {
      const now = entityAt(standing, period);
      if (now.shown || hasJustEnded(before, now)) shown.add(year);
      before = now;
    }
    return shown;
  };
}

/** Of a record, for places where nothing shares a place with anything: as if all were shown in every year. */
export const everyYear = (record: PartnershipRecord): ReadonlySet<number> => new Set(yearsOf(record));
