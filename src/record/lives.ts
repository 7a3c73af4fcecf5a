import type { Day } from "../time/day";
import { calendarOf, dayBefore, dayOf, EVER } from "../time/day";
import type { Interval } from "../time/interval";
import type { Dated, Life } from "./life";
import { lastDayOf, lastWordOf, lifeOfDated, lifeOfOrganization } from "./life";
import { existing, membershipsOf } from "./links";
import { perRecord } from "./per-record";
import type { Spell } from "./presence";
import { spellsOfLife, surest, weakest } from "./presence";
import type { PartnershipRecord } from "./record";

export const livesOfOrganizations = perRecord(
  (record): ReadonlyMap<string, Life> =>
    new Map(record.organizations.map((body) => [body.id, lifeOfOrganization(record, body)])),
);

export const lifeOf = (record: PartnershipRecord, organizationId: string): Life =>
  existing(livesOfOrganizations(record), organizationId);

/** Whether its last possible day falls before the last day of the period: it was there in it, perhaps, but not at its end. */
export const endsBeforeEndOf = (record: PartnershipRecord, id: string, { until }: Interval): boolean =>
  lastDayOf(lifeOf(record, id)) < dayBefore(until);

/**
 * The spells of everything that has a presence: organizations, seats, memberships, relations, contributions, people. A
 * seat or a link is there no surer than the bodies at its ends; a person is there as the surest of what they sit on.
 */
export const spellsById = perRecord((record): ReadonlyMap<string, readonly Spell[]> => {
  const spells = new Map<string, readonly Spell[]>();
  for (const [id, life] of livesOfOrganizations(record)) spells.set(id, spellsOfLife(life));
  const join = (item: Dated & { readonly id: string }, ...ends: readonly (string | undefined)[]): void => {
    const bodies = ends.filter((end) => end !== undefined).map((end) => existing(spells, end));
    spells.set(item.id, weakest(spellsOfLife(lifeOfDated(record, item)), ...bodies));
  };
  for (const post of record.posts) join(post, post.organization_id);
  for (const membership of record.memberships) {
    join(membership, membership.organization_id, membership.member?.id);
  }
  for (const item of [...record.relations, ...record.contributions]) join(item, item.from_id, item.to_id);
  for (const { id, ...person } of record.persons) {
    const seats = membershipsOf(record, id).map((membership) => existing(spells, membership.id));
    spells.set(id, seats.length > 0 ? surest(...seats) : spellsOfLife(lifeOfDated(record, person)));
  }
  return spells;
});

/** They stay on the screen for this long after the last word of them, paler with every year. */
export const YEARS_SHOWN_AFTER_LAST_WORD = 5;

/** The last word of each organization, seat, link and sum, and the last day on which it is shown for that word. */
export const lastWords = perRecord(
  (record): ReadonlyMap<string, { readonly day: Day; readonly shownTo: Day }> =>
    new Map(
      [...livesOfOrganizations(record), ...livesOfItems(record)].map(([id, life]) => {
        const day = lastWordOf(life);
        return [id, { day, shownTo: yearsAfter(day, YEARS_SHOWN_AFTER_LAST_WORD) }];
      }),
    ),
);

const livesOfItems = (record: PartnershipRecord): readonly (readonly [string, Life])[] =>
  [...record.posts, ...record.memberships, ...record.relations, ...record.contributions].map(
    (item: Dated & { readonly id: string }) => [item.id, lifeOfDated(record, item)],
  );

function yearsAfter(day: Day, years: number): Day {
  if (day === EVER) return EVER;
  const { year, month, date } = calendarOf(day);
  return dayOf(year + years, month, date);
}
