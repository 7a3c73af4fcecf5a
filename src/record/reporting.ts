/** When documents report on an area, and when they are silent. */
import type { Day } from "../time/day";
import { EVER, earliestDay, latestDay, NEVER } from "../time/day";
import type { DateBounds } from "../time/edtf";
import { boundsOf } from "../time/edtf";
import type { Interval } from "../time/interval";
import { documentsOf, EVERYWHERE } from "./area";
import { areasById, getOrThrow } from "./links";
import { perArea } from "./per-area";
import type { PartnershipRecord } from "./record";

/** The area itself where a document reports on it or on a part of it; else the nearest around it of which one does. */
export function reportedArea(record: PartnershipRecord, areaId: string): string {
  if (areaId === EVERYWHERE || documentsOf(record, areaId).length > 0) return areaId;
  const { parent_id } = getOrThrow(areasById(record), areaId);
  return parent_id === undefined ? areaId : reportedArea(record, parent_id);
}

/** The dates of the documents that report on an area, and the times that they cover, in the order of the record. */
export const reportDates = perArea((record, areaId): readonly DateBounds[] =>
  documentsOf(record, reportedArea(record, areaId)).flatMap(({ date, covers }) =>
    [date, covers].filter((text) => text !== undefined).map(boundsOf),
  ),
);

/** Whether a document that is dated so may be of that time. */
const isOf = ({ earliest, latest }: DateBounds, { from, until }: Interval): boolean =>
  earliest < until && latest >= from;

/** Between which reports a time lies in which there is none. */
export interface Silence {
  /** The latest day of the report before; `EVER` where there is none. */
  readonly after: Day;
  /** The earliest day of the next report; `NEVER` where there is none. */
  readonly before: Day;
}

/** Null where a document reports on the area within that time, and where none ever does. */
export function silenceAround(record: PartnershipRecord, areaId: string, time: Interval): Silence | null {
  const dates = reportDates(record, areaId);
  if (dates.length === 0 || dates.some((date) => isOf(date, time))) return null;
  return {
    after: latestDay(dates.map(({ latest }) => latest).filter((day) => day < time.from)),
    before: earliestDay(dates.map(({ earliest }) => earliest).filter((day) => day >= time.until)),
  };
}

export const isBetweenReports = ({ after, before }: Silence): boolean => after > EVER && before < NEVER;
