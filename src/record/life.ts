import type { Day } from "../time/day";
import { EVER, earlierDay, laterDay, NEVER } from "../time/day";
import type { DateBounds } from "../time/edtf";
import { boundsMeet, boundsOf, UNKNOWN } from "../time/edtf";
import type { Dated } from "./dated";
import { endBounds } from "./end-date";
import type { Documented, Reports } from "./evidence";
import { coveredDays, endedByOf, proposalsOf, reportsOf, reportsWith } from "./evidence";
import { linkedDays } from "./linked-days";
import { lastDayAsOption } from "./options";
import type { PartnershipRecord } from "./record";
import type { Organization, Source } from "./shape";
import type { Statement } from "./statements";
import { endStatements, startStatements } from "./statements";

/** What the record knows of when something was there: the four bounds, and the days on which it was spoken of. */
export interface Life {
  /** The first day in force. */
  readonly start: DateBounds;
  /** The last day in force; null when no end is recorded, which is not the same as "still there". */
  readonly end: DateBounds | null;
  readonly reports: Reports | null;
  readonly proposals: Reports | null;
  /**
   * The last day on which what it is part of can have been there, or on which it was still an option: it was gone after that, and
   * silent before it.
   */
  readonly limit?: Day;
}

interface Stated {
  readonly sources: readonly Source[];
  /** On which something else says that it was there. */
  readonly linked?: readonly Day[];
  readonly start: readonly DateBounds[];
  readonly end: readonly DateBounds[];
}

/** Statements that contradict each other are a fault of the record, told by its check; here the first one stands. */
const meetAll = (all: readonly DateBounds[]): DateBounds | null =>
  all.reduce<DateBounds | null>((met, next) => (met ? (boundsMeet(met, next) ?? met) : next), null);

function lifeOfStated(record: Documented, { sources, linked = [], start, end }: Stated): Life {
  const endedBy = endedByOf(record, sources);
  const ends = endedBy < NEVER ? [...end, { earliest: EVER, latest: endedBy }] : end;
  const bounds = { start: meetAll(start) ?? UNKNOWN, end: meetAll(ends) };
  const isTold = { start: start.length > 0, end: ends.length > 0 };
  const days = [...coveredDays(record, sources, isTold), ...linked].filter((day) => canBeOn(bounds, day));
  return {
    ...bounds,
    reports: reportsWith(reportsOf(record, sources), days),
    proposals: proposalsOf(record, sources),
  };
}

/** What is told elsewhere never contradicts what is told of the thing itself. */
const canBeOn = ({ start, end }: Pick<Life, "start" | "end">, day: Day): boolean =>
  start.earliest <= day && day <= (end?.latest ?? NEVER);

const stated = (...texts: readonly (string | undefined)[]): readonly DateBounds[] =>
  texts
    .filter((text) => text !== undefined)
    .slice(0, 1)
    .map(boundsOf);

const statedEnd = (
  record: Documented,
  sources: readonly Source[],
  ...texts: readonly (string | undefined)[]
): readonly DateBounds[] =>
  texts
    .filter((text) => text !== undefined)
    .slice(0, 1)
    .map((text) => endBounds(record, sources, text));

const boundsOfStatements = (statements: readonly Statement[]): readonly DateBounds[] =>
  statements.map(({ bounds }) => bounds);

/** @param lifeOf of the body that it is part of */
export function lifeOfOrganization(
  record: PartnershipRecord,
  organization: Organization,
  lifeOf: (id: string) => Life,
): Life {
  const life = lifeOfStated(record, {
    sources: organization.sources,
    linked: linkedDays(record, organization.id),
    start: boundsOfStatements(startStatements(record, organization)),
    end: boundsOfStatements(endStatements(record, organization)),
  });
  const limit = earlierDay(limitByParent(organization, life, lifeOf), lastDayAsOption(record, organization));
  return limit < NEVER ? { ...life, limit } : life;
}

/**
 * A board or sub-group does not outlive the body that it is part of, unless it is told of itself that it did: it may have gone on
 * by itself, or within another, and the record knows of one parent alone.
 */
function limitByParent({ parent_id }: Organization, own: Life, lifeOf: (id: string) => Life): Day {
  if (parent_id === undefined) return NEVER;
  const limit = lastDayOf(lifeOf(parent_id));
  return isToldAfter(limit, own) ? NEVER : limit;
}

const isToldAfter = (day: Day, { end, reports }: Life): boolean =>
  (reports?.last ?? EVER) > day || (end?.earliest ?? EVER) > day;

export function lifeOfDated(record: Documented, item: Dated): Life {
  // The dates of a plan are part of the plan: they say nothing of what was there.
  if (item.sources.every(({ says }) => says === "planned" || says === "proposed")) {
    return lifeOfStated(record, { sources: item.sources, start: [], end: [] });
  }
  const { earliest, latest } = item.period === undefined ? UNKNOWN : boundsOf(item.period);
  const fromPeriod = (day: Day): readonly DateBounds[] =>
    Number.isFinite(day) ? [{ earliest: day, latest: day }] : [];
  return lifeOfStated(record, {
    sources: item.sources,
    start: [...stated(item.start_edtf, item.start_date), ...fromPeriod(earliest)],
    end: [...statedEnd(record, item.sources, item.end_edtf, item.end_date), ...fromPeriod(latest)],
  });
}

/** The days from which and up to which evidence covers it; from after to: on no day. */
export function certainDays({ start, end, reports }: Life): { readonly from: Day; readonly to: Day } {
  const lastDay = end?.earliest ?? EVER;
  // What was reported had begun by then; where no beginning is told, what ended on a day was in force until that day.
  const begun = start.latest < NEVER ? start.latest : lastDay > EVER ? lastDay : NEVER;
  const from = earlierDay(begun, reports?.first ?? NEVER);
  // Without an end, the evidence reaches to the last report, or covers the beginning alone.
  const known = end || from === NEVER ? lastDay : from;
  return { from, to: laterDay(known, reports?.last ?? EVER) };
}

/** The day from which it was only spoken of as a plan; `NEVER` when no plan came before the entity itself. */
export function proposedFrom(life: Life): Day {
  const planned = life.proposals?.first ?? NEVER;
  return planned < certainDays(life).from && planned >= life.start.earliest ? planned : NEVER;
}

/** The first day on which it can have been there. Nobody proposes what already stands. */
export const earliestDayOf = (life: Life): Day => {
  const planned = proposedFrom(life);
  return planned < NEVER ? laterDay(life.start.earliest, planned) : life.start.earliest;
};

/** The last day on which anybody spoke of it as there, or as to come; `EVER` when nobody did. */
export const lastWordOf = (life: Life): Day => {
  const { from, to } = certainDays(life);
  return from < NEVER && to > EVER ? to : (life.proposals?.last ?? EVER);
};

/** The last day on which it can have been there; `NEVER` where nothing bounds it. */
export const lastDayOf = ({ end, limit = NEVER }: Life): Day => earlierDay(end?.latest ?? NEVER, limit);
