import type { Day } from "../time/day";
import type { Period } from "../time/period";
import { periodAfter, periodBefore, periodContaining } from "../time/period";
import { intervalsById } from "./lives";
import { perRecord } from "./per-record";
import { bestIntervalIn } from "./presence";
import type { PartnershipRecord } from "./record";

/** Every day on which the presence of something changes, in order. */
export const boundaryDays = perRecord((record): readonly Day[] =>
  boundariesAmong(record, [...intervalsById(record).keys()]),
);

function boundariesAmong(record: PartnershipRecord, ids: readonly string[]): readonly Day[] {
  const turns = ids.flatMap((id) => intervalsOf(record, id).map(({ from }) => from));
  return [...new Set(turns.filter(Number.isFinite))].sort((a, b) => a - b);
}

const intervalsOf = (record: PartnershipRecord, id: string) => intervalsById(record).get(id) ?? [];

/** Whether one of the entities stands otherwise in the period than in the one just before. */
function somethingChanges(record: PartnershipRecord, ids: readonly string[], period: Period): boolean {
  const before = periodBefore(period);
  return ids.some((id) => {
    const intervals = intervalsOf(record, id);
    return bestIntervalIn(intervals, before).presence !== bestIntervalIn(intervals, period).presence;
  });
}

/**
 * The periods, of the given precision and within the record's years, that differ from the period just before: the stops
 * of "next change". Only a period in which a boundary day lies, or the one after it, can be such a stop.
 */
export function stopsOf(
  record: PartnershipRecord,
  ids: readonly string[],
  precision: Period["precision"],
): readonly Period[] {
  const candidates = new Map<string, Period>();
  for (const day of boundariesAmong(record, ids)) {
    const period = periodContaining(day, precision);
    for (const stop of [period, periodAfter(period)]) candidates.set(stop.text, stop);
  }
  const { first, last } = record.years;
  return [...candidates.values()]
    .filter((period) => isWithinYears(period, first, last))
    .filter((period) => somethingChanges(record, ids, period))
    .sort((a, b) => a.from - b.from);
}

const isWithinYears = ({ text }: Period, first: number, last: number): boolean => {
  const year = Number(text.slice(0, 4));
  return first <= year && year <= last;
};
