/** When a body is first and last on record, and by which evidence: as exactly as the evidence has it, and no bound of it as a day. */
import { evidenceDate, isOfFuture, sourcesOfDay } from "../record/evidence";
import { certainDays, lastWordOf } from "../record/life";
import { getOrThrow, organizationsById } from "../record/links";
import { lifeOf } from "../record/lives";
import type { PartnershipRecord } from "../record/record";
import type { Source } from "../record/shape";
import type { Day } from "../time/day";
import { NEVER } from "../time/day";
import type { DateBounds } from "../time/edtf";

export interface ReportOfIt {
  /** A day, where some evidence is told to the day; else the month, the season or the span in which it lies. */
  readonly bounds: DateBounds;
  readonly sources: readonly Source[];
}

/** The first that tells of it as there; else what is told of when it had begun. */
export function firstReport(record: PartnershipRecord, id: string): ReportOfIt {
  const life = lifeOf(record, id);
  const day = certainDays(life).from;
  const sources = sourcesOfDay(record, getOrThrow(organizationsById(record), id).sources, day);
  const told = narrowestAt(record, sources, day);
  return { bounds: told ?? (life.start.latest === day ? life.start : dayAlone(day)), sources };
}

/** The last that tells of it as there; of what none does, the last that tells of it as a plan. */
export function lastReport(record: PartnershipRecord, id: string): ReportOfIt {
  const life = lifeOf(record, id);
  const day = lastWordOf(life);
  const all = getOrThrow(organizationsById(record), id).sources;
  const sources = certainDays(life).from < NEVER ? sourcesOfDay(record, all, day) : plansOf(record, all, day);
  return { bounds: narrowestAt(record, sources, day) ?? dayAlone(day), sources };
}

const dayAlone = (day: Day): DateBounds => ({ earliest: day, latest: day });

function plansOf(record: PartnershipRecord, all: readonly Source[], day: Day): readonly Source[] {
  const plans = all.filter(isOfFuture);
  const ofDay = plans.filter((source) => isAt(evidenceDate(record, source), day));
  return ofDay.length > 0 ? ofDay : plans;
}

/** Of the evidence that begins or ends on that day the most exact; null where none does. */
function narrowestAt(record: PartnershipRecord, sources: readonly Source[], day: Day): DateBounds | null {
  const [narrowest = null] = sources
    .map((source) => evidenceDate(record, source))
    .filter((bounds) => isAt(bounds, day))
    .toSorted((a, b) => a.latest - a.earliest - (b.latest - b.earliest));
  return narrowest;
}

const isAt = ({ earliest, latest }: DateBounds, day: Day): boolean => earliest === day || latest === day;
