import type { Day } from "../time/day";
import { calendarOf, dayBefore, dayOf, EVER } from "../time/day";
import type { Interval } from "../time/interval";
import type { Dated } from "./dated";
import type { Life } from "./life";
import { lastDayOf, lastWordOf, lifeOfDated, lifeOfOrganization } from "./life";
import { getOrThrow, membershipsOf, organizationsById } from "./links";
import { perRecord } from "./per-record";
import type { PresenceInterval } from "./presence";
import { intervalsOfLife, surest, weakest } from "./presence";
import type { PartnershipRecord } from "./record";

export const livesOfOrganizations = perRecord((record): ReadonlyMap<string, Life> => {
  // Each once, however many are part of it.
  const known = new Map<string, Life>();
  const lifeOf = (id: string): Life => {
    const life =
      known.get(id) ?? lifeOfOrganization(record, getOrThrow(organizationsById(record), id), lifeOf);
    known.set(id, life);
    return life;
  };
  return new Map(record.organizations.map(({ id }) => [id, lifeOf(id)]));
});

export const lifeOf = (record: PartnershipRecord, organizationId: string): Life =>
  getOrThrow(livesOfOrganizations(record), organizationId);

/** Whether its last possible day falls before the last day of the period: it was there in it, perhaps, but not at its end. */
export const endsBeforeEndOf = (record: PartnershipRecord, id: string, { until }: Interval): boolean =>
  lastDayOf(lifeOf(record, id)) < dayBefore(until);

const livesOfItems = perRecord(
  (record): ReadonlyMap<string, Life> =>
    new Map(
      [...record.posts, ...record.memberships, ...record.relations, ...record.contributions].map(
        (item: Dated & { readonly id: string }) => [item.id, lifeOfDated(record, item)],
      ),
    ),
);

/**
 * The intervals of everything that has a presence: organizations, seats, memberships, relations, contributions, people. A
 * seat or a link is there no surer than the bodies at its ends; a person is there as the surest of what they sit on.
 */
export const intervalsById = perRecord((record): ReadonlyMap<string, readonly PresenceInterval[]> => {
  const intervals = new Map<string, readonly PresenceInterval[]>();
  for (const [id, life] of livesOfOrganizations(record)) intervals.set(id, intervalsOfLife(life));
  const join = (item: { readonly id: string }, ...ends: readonly (string | undefined)[]): void => {
    const bodies = ends.filter((end) => end !== undefined).map((end) => getOrThrow(intervals, end));
    intervals.set(item.id, weakest(intervalsOfLife(getOrThrow(livesOfItems(record), item.id)), ...bodies));
  };
  for (const post of record.posts) join(post, post.organization_id);
  for (const membership of record.memberships) {
    join(membership, membership.organization_id, membership.member?.id);
  }
  for (const item of [...record.relations, ...record.contributions]) join(item, item.from_id, item.to_id);
  for (const { id, ...person } of record.persons) {
    const seats = membershipsOf(record, id).map((membership) => getOrThrow(intervals, membership.id));
    intervals.set(id, seats.length > 0 ? surest(...seats) : intervalsOfLife(lifeOfDated(record, person)));
  }
  return intervals;
});

/** They stay on the screen for this long after the last word of them, paler with every year. */
export const YEARS_SHOWN_AFTER_LAST_WORD = 5;

/** The day of it, and the last day on which something is shown for it. */
export interface LastWord {
  readonly day: Day;
  readonly shownTo: Day;
}

/** Of each organization, seat, link and sum. */
export const lastWords = perRecord(
  (record): ReadonlyMap<string, LastWord> =>
    new Map(
      [...livesOfOrganizations(record), ...livesOfItems(record)].map(([id, life]) => {
        const day = lastWordOf(life);
        return [id, { day, shownTo: yearsAfter(day, YEARS_SHOWN_AFTER_LAST_WORD) }];
      }),
    ),
);

function yearsAfter(day: Day, years: number): Day {
  if (day === EVER) return EVER;
  const { year, month, date } = calendarOf(day);
  return dayOf(year + years, month, date);
}
