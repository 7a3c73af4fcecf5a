/** Where the line of the timeline's years is broken, since no document reports. */
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
  const silent = yearsOf(record).filter((year) => isSilentIn(record, areaId, year));
  const firsts = silent.filter((year) => !silent.includes(year - 1));
  const lasts = silent.filter((year) => !silent.includes(year + 1));
  return firsts.map((first, index) => ({
    from: xOf(axis, dayOf(first)),
    to: xOf(axis, dayOf((lasts[index] ?? first) + 1)),
  }));
}

/** Whether no document reports on the area in the year, while others do in other years. */
export const isSilentIn = (record: PartnershipRecord, areaId: string, year: number): boolean =>
  silenceAround(record, areaId, yearOf(year)) !== null;
