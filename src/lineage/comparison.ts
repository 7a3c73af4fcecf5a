/** What is otherwise in a later period than in an earlier one: one entry for each body that stands differently. */
import type { DatedEvent } from "../record/dated-event";
import { datedEventsOf, dayOfChange } from "../record/dated-event";
import { membershipsIn } from "../record/links";
import { endsBeforeEndOf } from "../record/lives";
import { isInForce } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Membership } from "../record/shape";
import type { EntityAt, Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import type { Interval } from "../time/interval";
import type { DifferenceKind } from "./difference-kind";
import { DIFFERENCE_KINDS, kindOfStanding, standingKind } from "./difference-kind";

export interface ComparisonEntry {
  readonly id: string;
  readonly kind: DifferenceKind;
  /** The change events of the body that fall after the earlier period, up to the end of the later one. */
  readonly datedEvents: readonly DatedEvent[];
  /** Members that are in force in one of the periods, at least possibly, and not in the other; only where the body stands in both. */
  readonly joined: readonly Membership[];
  readonly left: readonly Membership[];
}

export interface Comparison {
  readonly before: Slice;
  readonly after: Slice;
  /** In the order of the kinds, then in that of the record. */
  readonly entries: readonly ComparisonEntry[];
}

/** @param before of a period that ends no later than that of `after` */
export function comparisonOf(
  record: PartnershipRecord,
  before: Slice,
  after: Slice,
  ids: ReadonlySet<string>,
): Comparison {
  const entries = record.organizations
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id }) => entryOf(record, before, after, id))
    .toSorted((a, b) => DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind));
  return { before, after, entries };
}

function entryOf(
  record: PartnershipRecord,
  before: Slice,
  after: Slice,
  id: string,
): readonly ComparisonEntry[] {
  const span: Interval = { from: before.period.until, until: after.period.until };
  const changes = datedEventsOf(record, id).filter((datedEvent) => fallsIn(datedEvent, span));
  const [was, is] = [atTheEndOf(record, before, id), atTheEndOf(record, after, id)];
  const standing = standingKind(record, was, is, span);
  if (standing === "same") return [];
  if (standing !== null) return [{ id, kind: standing, datedEvents: changes, joined: [], left: [] }];
  const members = membershipsIn(record, id).filter(({ member }) => member !== undefined);
  const joined = newMembers(members, before, after);
  const left = newMembers(members, after, before);
  const kind = kindOfStanding(changes, joined.length + left.length);
  return kind ? [{ id, kind, datedEvents: changes, joined, left }] : [];
}

/** Who is a member in one slice and not in the other, in whatever capacity. */
function newMembers(members: readonly Membership[], without: Slice, within: Slice): readonly Membership[] {
  const known = new Set(members.filter((each) => positions(without, each)).map(({ member }) => member?.id));
  return members.filter((each) => positions(within, each) && !known.has(each.member?.id));
}

/** What ended within a period was there in it, but is gone when one period is set against another. */
function atTheEndOf(record: PartnershipRecord, slice: Slice, id: string): EntityAt {
  const entity = entityIn(slice, id);
  return endsBeforeEndOf(record, id, slice.period) ? { ...entity, presence: "absent" } : entity;
}

/** What took effect counts when it had; a plan when it was announced. */
const fallsIn = (datedEvent: DatedEvent, { from, until }: Interval): boolean => {
  const day = dayOfChange(datedEvent);
  return from <= day && day < until;
};

const positions = (slice: Slice, { id }: Membership): boolean => isInForce(entityIn(slice, id));

/** How many entries there are of each kind that there is. */
export function countsByKind({ entries }: Comparison): ReadonlyMap<DifferenceKind, number> {
  const counts = new Map<DifferenceKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
