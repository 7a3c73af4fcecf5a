/** Changes that are told together, and how they are told apart where they are too many. */
import { byYear, changesAmong } from "../../lineage/change-list";
import type { DatedEvent } from "../../record/dated-event";
import { boundsOfChange, dayOfChange } from "../../record/dated-event";
import type { PartnershipRecord } from "../../record/record";
import type { Certainty } from "../../record/vocabulary";
import { dayOf } from "../../time/day";
import type { StoryScope } from "./chapter";

export interface ChangeGroup {
  /** The years in which they had come, by the last day on which each can have. */
  readonly first: number;
  readonly last: number;
  /** In order of time. */
  readonly changes: readonly DatedEvent[];
}

/** More are hard to take in at once. */
const MOST_TOGETHER = 7;
/** So few of several years are taken in at once. */
const FEW = 4;

/**
 * The changes after the one period and up to the end of the other, a group for each year that has any; of the first period what was
 * done or decided in it, that nothing is told as standing there which is gone in the next step. Of bodies that are counted alone:
 * else more plans were told than stand planned.
 */
export function groupsByYear(record: PartnershipRecord, scope: StoryScope): readonly ChangeGroup[] {
  const { compared, before, after } = scope;
  const within = changesAmong(record, compared, { type: null, certainty: null }).filter((change) => {
    const day = dayOfChange(change);
    const isFirst = day < before.until;
    return before.from <= day && day < after.until && (!isFirst || !isOfPlan(change));
  });
  return byYear(within).map(({ year, datedEvents: changes }) => ({ first: year, last: year, changes }));
}

/** Neither done nor decided. */
const isOfPlan = ({ event: { certainty } }: DatedEvent): boolean =>
  certainty === "planned" || certainty === "proposed";

/** No more groups than that, and as many as tell apart what is too much at once: for that, neighbours with little to tell make room. */
export function fitted(groups: readonly ChangeGroup[], most: number): readonly ChangeGroup[] {
  const room = Math.max(1, most);
  if (groups.length > room) return fitted(joinedOnce(groups), room);
  const parted = partedOnce(groups);
  if (parted.length === groups.length) return groups;
  if (parted.length <= room) return fitted(parted, room);
  const joined = joinedOnce(groups, FEW);
  return joined.length < groups.length ? fitted(joined, room) : groups;
}

/** The two neighbours that have the fewest changes together become one, if they have no more than that. */
function joinedOnce(groups: readonly ChangeGroup[], most = Number.POSITIVE_INFINITY): readonly ChangeGroup[] {
  const sizes = groups.slice(1).map((group, index) => group.changes.length + countIn(groups[index]));
  const least = Math.min(...sizes);
  if (least > most) return groups;
  const at = sizes.indexOf(least);
  return [...groups.slice(0, at), ...groups.slice(at, at + 2).reduce(joined, []), ...groups.slice(at + 2)];
}

const countIn = (group: ChangeGroup | undefined): number => group?.changes.length ?? 0;

const joined = ([one]: readonly ChangeGroup[], other: ChangeGroup): readonly ChangeGroup[] => [
  one ? { first: one.first, last: other.last, changes: [...one.changes, ...other.changes] } : other,
];

/** The largest group that is too large becomes two: what was done and what was not, or what was decided and what was only meant. */
function partedOnce(groups: readonly ChangeGroup[]): readonly ChangeGroup[] {
  const [largest] = groups
    .filter((group) => group.changes.length > MOST_TOGETHER && partsOf(group).length > 1)
    .toSorted((a, b) => b.changes.length - a.changes.length);
  return groups.flatMap((group) => (group === largest ? partsOf(group) : [group]));
}

function partsOf(group: ChangeGroup): readonly ChangeGroup[] {
  const first: Certainty = group.changes.some(isOf("happened")) ? "happened" : "agreed";
  const isFirst = isOf(first);
  return [group.changes.filter(isFirst), group.changes.filter((change) => !isFirst(change))]
    .filter((changes) => changes.length > 0)
    .map((changes) => ({ ...group, changes }));
}

const isOf =
  (certainty: Certainty) =>
  ({ event }: DatedEvent): boolean =>
    event.certainty === certainty;

/** Whether one of them may have come before the first year of the group: then the group is told as what had come by its end. */
export const reachesBack = ({ first, changes }: ChangeGroup): boolean =>
  changes.some((change) => boundsOfChange(change).earliest < dayOf(first));
