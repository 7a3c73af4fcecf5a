/** Where the line of the timeline's years is broken, since no document reports. */
import { perArea } from "../../record/per-area";
import type { PartnershipRecord } from "../../record/record";
import { yearsOf } from "../../record/record";
import { silenceAround } from "../../record/reporting";
import { dayOf } from "../../time/day";
import { yearOf } from "../../time/period";
import { xOf } from "./time-scale";
import type { Share } from "./timeline-marks";
import { axisOf } from "./timeline-marks";

export interface TimelineSilence {
  readonly from: Share;
  readonly to: Share;
}

/** The years in which no document reports on the area, each run of them as one; none where no document ever does. */
export function silencesOf(record: PartnershipRecord, areaId: string): readonly TimelineSilence[] {
  const axis = axisOf(record);
  const silent = silentYears(record, areaId);
  const all = [...silent];
  const firsts = all.filter((year) => !silent.has(year - 1));
  const lasts = all.filter((year) => !silent.has(year + 1));
  return firsts.map((first, index) => ({
    from: xOf(axis, dayOf(first)),
    to: xOf(axis, dayOf((lasts[index] ?? first) + 1)),
  }));
}

/** The years in which no document reports on the area, while others do in other years. */
export const silentYears = perArea(
  (record, areaId): ReadonlySet<number> =>
    new Set(yearsOf(record).filter((year) => silenceAround(record, areaId, yearOf(year)) !== null)),
);
