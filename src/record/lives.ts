import type { Day } from "../time/day";
import { calendarOf, dayBefore, dayOf, EVER } from "../time/day";
import type { Interval } from "../time/interval";
import { cutOf } from "./cut";
import type { Dated } from "./dated";
import type { Life } from "./life";
import { lastDayOf, lastWordOf, lifeOfDated, lifeOfOrganization } from "./life";
import { getOrThrow, membershipsOf, organizationsById } from "./links";
import { perCollection, perItem, perRecordInPieces } from "./per-record";
import type { Pieces } from "./pieces";
import { eachOf, flatMapped } from "./pieces";
import type { PresenceInterval } from "./presence";
import { intervalsOfLife, surest, weakest } from "./presence";
import type { PartnershipRecord } from "./record";

export const livesOfOrganizations = perRecordInPieces(function* (record): Pieces<ReadonlyMap<string, Life>> {
  // Each once, however many are part of it.
  const known = new Map<string, Life>();
  const lifeOf = (id: string): Life => {
    const life =
      known.get(id) ??
      cutOf(record)?.lives.get(id) ??
      lifeOfOrganization(record, getOrThrow(organizationsById(record), id), lifeOf);
    known.set(id, life);
    return life;
  };
  return new Map(yield* flatMapped(record.organizations, ({ id }) => [[id, lifeOf(id)] as const]));
});

export const lifeOf = (record: PartnershipRecord, organizationId: string): Life =>
  getOrThrow(livesOfOrganizations(record), organizationId);

/** Whether its last possible day falls before the last day of the period: it was there in it, perhaps, but not at its end. */
export const endsBeforeEndOf = (record: PartnershipRecord, id: string, { until }: Interval): boolean =>
  lastDayOf(lifeOf(record, id)) < dayBefore(until);

/** It hangs on the item and on its documents: an edit of other things leaves it. */
const lifeOfItem = perCollection("documents", (documents) =>
  perItem((item: Dated) => lifeOfDated({ documents }, item)),
);

const livesOfItems = perRecordInPieces(function* (record): Pieces<ReadonlyMap<string, Life>> {
  const { posts, memberships, relations, contributions } = record;
  const items: readonly (Dated & { readonly id: string })[] = [
    ...posts,
    ...memberships,
    ...relations,
    ...contributions,
  ];
  const life = lifeOfItem(record);
  return new Map(yield* flatMapped(items, (item) => [[item.id, life(item)] as const]));
});

/** An item of the record with the bodies that it joins. */
interface Joint {
  readonly id: string;
  readonly ends: readonly (string | undefined)[];
}

const jointsOf = ({ posts, memberships, relations, contributions }: PartnershipRecord): readonly Joint[] => [
  ...posts.map(({ id, organization_id }) => ({ id, ends: [organization_id] })),
  ...memberships.map(({ id, organization_id, member }) => ({ id, ends: [organization_id, member?.id] })),
  ...[...relations, ...contributions].map(({ id, from_id, to_id }) => ({ id, ends: [from_id, to_id] })),
];

type Intervals = readonly PresenceInterval[];

/**
 * The intervals of everything that has a presence: organizations, seats, memberships, relations, contributions, people. A
 * seat or a link is there no surer than the bodies at its ends; a person is there as the surest of what they sit on.
 */
export const intervalsById = perRecordInPieces(function* (record): Pieces<ReadonlyMap<string, Intervals>> {
  const intervals = new Map<string, Intervals>();
  const lives = yield* livesOfOrganizations.pieces(record);
  yield* eachOf([...lives], ([id, life]) => intervals.set(id, intervalsOfLife(life)));
  const ofItems = yield* livesOfItems.pieces(record);
  yield* eachOf(jointsOf(record), ({ id, ends }) => {
    const bodies = ends.filter((end) => end !== undefined).map((end) => getOrThrow(intervals, end));
    intervals.set(id, weakest(intervalsOfLife(getOrThrow(ofItems, id)), ...bodies));
  });
  yield* eachOf(record.persons, ({ id, ...person }) => {
    const seats = membershipsOf(record, id).map((membership) => getOrThrow(intervals, membership.id));
    intervals.set(id, seats.length > 0 ? surest(...seats) : intervalsOfLife(lifeOfDated(record, person)));
  });
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
export const lastWords = perRecordInPieces(function* (record): Pieces<ReadonlyMap<string, LastWord>> {
  const bodies = yield* livesOfOrganizations.pieces(record);
  const items = yield* livesOfItems.pieces(record);
  const words = yield* flatMapped([...bodies, ...items], ([id, life]) => {
    const day = lastWordOf(life);
    return [[id, { day, shownTo: yearsAfter(day, YEARS_SHOWN_AFTER_LAST_WORD) }] as const];
  });
  return new Map(words);
});

function yearsAfter(day: Day, years: number): Day {
  if (day === EVER) return EVER;
  const { year, month, date } = calendarOf(day);
  return dayOf(year + years, month, date);
}
