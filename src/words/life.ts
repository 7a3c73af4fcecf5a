/** What is known of one body's life, in plain English. Nothing is said that the record does not say. */
import { endingOf, plannedStart } from "../lineage/ending";
import { evidenceDate, firstPlanOf } from "../record/evidence";
import type { Life } from "../record/life";
import { certainDays, lastDayOf } from "../record/life";
import { getOrThrow, organizationsById } from "../record/links";
import { endsBeforeEndOf, intervalsById, lifeOf } from "../record/lives";
import { decisionAgainstBody } from "../record/options";
import type { PartnershipRecord } from "../record/record";
import type { EntityAt, Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import { calendarOf, dayBefore, EVER, NEVER } from "../time/day";
import type { Period } from "../time/period";
import { afterInWords, beforeInWords, boundsInWords, inPeriod, whenInWords } from "../time/words";
import { beginningByRegister } from "./by-register";
import { disputeInWords } from "./disputed";
import { endedInWords, ownEndInWords } from "./ending";
import { firstReport, lastReport } from "./reports-of-it";
import { capital, small, withoutStop } from "./sentence";
import { EVENT_TERMS, PRESENCE_TERMS } from "./terms";

/** In two or three words; of what ended within the period, that it did. */
export function standingInWords(record: PartnershipRecord, slice: Slice, id: string): string {
  const { presence } = entityIn(slice, id);
  return presence !== "absent" && endsBeforeEndOf(record, id, slice.period)
    ? EVENT_TERMS.decommissioned.label
    : PRESENCE_TERMS[presence].label;
}

/** One sentence: how the body stands in the period. */
export function presenceInWords(record: PartnershipRecord, entity: EntityAt, period: Period): string {
  const life = lifeOf(record, entity.id);
  switch (entity.presence) {
    case "on-record":
      return `On record ${inPeriod(period)}.${endWithin(record, entity.id, period)}`;
    case "possible":
      return period.until <= certainDays(life).from ? possibleStart(life) : possibleEnd(record, entity.id);
    case "no-longer-reported":
      return silentAfter(record, entity.id, period);
    case "not-yet-reported":
      return silentBefore(record, entity.id);
    case "proposed":
      return proposedInWords(record, entity.id, life);
    case "absent":
      return absentInWords(record, entity.id, period);
  }
}

const possibleStart = ({ start, reports }: Life): string => {
  const latest = certainDays({ start, reports, end: null, proposals: null }).from;
  return `It may already have begun: it began ${whenInWords({ ...start, latest })}.`;
};

/** What was there in the period, and not at its end, is not told as if it went on. */
function endWithin(record: PartnershipRecord, id: string, period: Period): string {
  const ending = endsBeforeEndOf(record, id, period) ? endingOf(record, id) : null;
  return ending ? ` ${capital(endedInWords(record, ending))}.` : "";
}

function possibleEnd(record: PartnershipRecord, id: string): string {
  const ending = endingOf(record, id);
  return `It may still have been there${ending ? `: ${endedInWords(record, ending)}` : ""}.`;
}

function silentAfter(record: PartnershipRecord, id: string, period: Period): string {
  const last = `No report of it ${afterInWords(lastReport(record, id).bounds)}.`;
  return `${last}${endWithin(record, id, period) || " Whether it went on is not known."}`;
}

function silentBefore(record: PartnershipRecord, id: string): string {
  if (certainDays(lifeOf(record, id)).from < NEVER)
    return `No report of it ${beforeInWords(firstReport(record, id).bounds)}. When it began is not known.`;
  return "It is spoken of only as a thing of the past. When it was there is not known.";
}

function proposedInWords(record: PartnershipRecord, id: string, life: Life): string {
  const plan = plannedStart(record, id);
  const expected = plan ? `, for ${boundsInWords(plan)}` : "";
  const { from: confirmed } = certainDays(life);
  const later =
    confirmed < NEVER
      ? `It is first on record ${whenInWords(firstReport(record, id).bounds)}.`
      : "No report says that this came about.";
  return `Planned or proposed ${firstPlanInWords(record, id)}${expected}. ${later}`;
}

function absentInWords(record: PartnershipRecord, id: string, period: Period): string {
  const life = lifeOf(record, id);
  const when = inPeriod(period);
  const lastDay = lastDayOf(life);
  const decision = decisionAgainstBody(record, getOrThrow(organizationsById(record), id));
  if (decision && lastDay < period.from) {
    return `Not there ${when}: it was an option, and another was decided for ${whenInWords(decision.announced)}.`;
  }
  const ending = lastDay < period.from ? endingOf(record, id) : null;
  if (ending) return `Not there ${when}: ${endedInWords(record, ending)}.`;
  if (life.start.earliest > EVER)
    return `Not there ${when}: it began ${whenInWords(life.start)}${beginningByRegister(record, id)}.`;
  return `Not yet spoken of ${when}: it was first planned or proposed ${firstPlanInWords(record, id)}.`;
}

function firstPlanInWords(record: PartnershipRecord, id: string): string {
  const source = firstPlanOf(record, getOrThrow(organizationsById(record), id).sources);
  return source ? whenInWords(evidenceDate(record, source)) : "at an unknown date";
}

/** Beginning, end and last report: the whole life in at most three sentences, and one for each date on which reports differ. */
export function lifeInWords(record: PartnershipRecord, id: string): readonly string[] {
  const life = lifeOf(record, id);
  const sentences: string[] = [];
  if (life.start.earliest > EVER || life.start.latest < NEVER)
    sentences.push(`Began ${whenInWords(life.start)}${beginningByRegister(record, id)}.`);
  const ending = certainDays(life).from < NEVER ? endingOf(record, id) : null;
  if (ending?.withParent === null) {
    sentences.push(`${capital(ownEndInWords(record, ending))}.`);
  } else if (life.reports) {
    const end = ending ? `${capital(endedInWords(record, ending))}.` : "No end is recorded.";
    sentences.push(`Last report: ${boundsInWords(lastReport(record, id).bounds)}. ${end}`);
  }
  return [...sentences, ...disputesInWords(record, id)];
}

/** The same behind how it stands in a period: without what is told there. */
export function restOfLifeInWords(
  record: PartnershipRecord,
  entity: EntityAt,
  period: Period,
): readonly string[] {
  const told = presenceInWords(record, entity, period);
  return lifeInWords(record, entity.id).filter((sentence) => !told.includes(small(withoutStop(sentence))));
}

/** @example "Reports differ on when it began: 2008 (report of 5 July 2010), 2009 (report of 1 March 2012)." */
function disputesInWords(record: PartnershipRecord, id: string): readonly string[] {
  const body = getOrThrow(organizationsById(record), id);
  const disputes = [
    ["began", disputeInWords(record, body, "founding_date")],
    ["ended", disputeInWords(record, body, "dissolution_date")],
  ] as const;
  return disputes.flatMap(([what, dispute]) =>
    dispute === null ? [] : [`Reports differ on when it ${what}: ${dispute}.`],
  );
}

/** The years in which it is on record: "1998 to 2011", "2024"; of what was only spoken of, that it was proposed. */
export function yearsInBrief(record: PartnershipRecord, id: string): string {
  const intervals = intervalsById(record).get(id) ?? [];
  const onRecord = intervals.filter(({ presence }) => presence === "on-record");
  const [first, last] = [onRecord.at(0), onRecord.at(-1)];
  if (!first || !last)
    return intervals.some(({ presence }) => presence === "proposed") ? PRESENCE_TERMS.proposed.phrase : "";
  const years = [calendarOf(first.from).year, calendarOf(dayBefore(last.until)).year];
  return `${PRESENCE_TERMS["on-record"].phrase} ${[...new Set(years)].join(" to ")}`;
}
