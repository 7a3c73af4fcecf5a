/** The part of the record that tells of one period, with all that it names: it can stand alone. */
import { bodiesOfEvent } from "./change-event";
import { referencesOf } from "./check/references";
import { bearingOn, datedEventOf } from "./dated-event";
import { membershipsOf } from "./links";
import { perRecord } from "./per-record";
import type { CollectionName, Collections, Item, PartnershipRecord } from "./record";
import { COLLECTION_NAMES } from "./record";
import type { Membership } from "./shape";
import type { Slice } from "./slice";
import { entityIn } from "./slice";

export interface Excerpt {
  /** What is not absent in the period, the changes that bear on it, and the documents and areas that any of it names. */
  readonly present: Collections;
  /** What is only named by it: bodies and seats that are absent in the period, or that were not asked for. */
  readonly named: Pick<Collections, "organizations" | "posts">;
}

/**
 * With `ids`, only of those organizations: a link is in it when both of its ends are, a change when one of its bodies is, a
 * person when a seat of theirs is.
 */
export function excerptOf(record: PartnershipRecord, slice: Slice, ids?: ReadonlySet<string>): Excerpt {
  const asked = ids ?? new Set(record.organizations.map(({ id }) => id));
  const present = new Set([
    ...linksIn(record, slice, asked),
    ...personsIn(record, slice, ids),
    ...changesIn(record, slice, ids),
  ]);
  const all = withAllNamed(record, present);
  const { organizations, posts } = collected(record, (id) => all.has(id) && !present.has(id));
  return {
    present: collected(record, (id, name) => (EVIDENCE.has(name) ? all : present).has(id)),
    named: { organizations, posts },
  };
}

/** What has no presence of its own: it is there where something names it. */
const EVIDENCE: ReadonlySet<CollectionName> = new Set(["documents", "areas"]);

const collected = (
  record: PartnershipRecord,
  holds: (id: string, name: CollectionName) => boolean,
): Collections =>
  Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, record[name].filter(({ id }: Item) => holds(id, name))]),
  ) as unknown as Collections;

const isIn = (slice: Slice, id: string): boolean => entityIn(slice, id).presence !== "absent";

/** Organizations, seats, memberships, relations and sums that are there, and whose organizations were asked for. */
const linksIn = (record: PartnershipRecord, slice: Slice, asked: ReadonlySet<string>): readonly string[] =>
  [
    ...record.organizations.map(({ id }) => ({ id, ends: [id] })),
    ...record.posts.map(({ id, organization_id }) => ({ id, ends: [organization_id] })),
    ...record.memberships.map((membership) => ({ id: membership.id, ends: endsOf(membership) })),
    ...[...record.relations, ...record.contributions].map(({ id, from_id, to_id }) => ({
      id,
      ends: [from_id, to_id],
    })),
  ]
    .filter(({ id, ends }) => isIn(slice, id) && ends.every((end) => asked.has(end)))
    .map(({ id }) => id);

const endsOf = ({ organization_id, member }: Membership): readonly string[] =>
  member ? [organization_id, member.id] : [organization_id];

const personsIn = (record: PartnershipRecord, slice: Slice, ids?: ReadonlySet<string>): readonly string[] =>
  record.persons
    .map(({ id }) => id)
    .filter((id) => isIn(slice, id))
    .filter(
      (id) =>
        !ids ||
        membershipsOf(record, id).some((seat) => ids.has(seat.organization_id) && isIn(slice, seat.id)),
    );

const changesIn = (
  record: PartnershipRecord,
  { period }: Slice,
  ids?: ReadonlySet<string>,
): readonly string[] =>
  record.change_events
    .filter((event) => bearingOn(datedEventOf(record, event), period) !== null)
    .filter((event) => !ids || bodiesOfEvent(event).some((id) => ids.has(id)))
    .map(({ id }) => id);

const namedBy = perRecord(
  (record): ReadonlyMap<string, readonly string[]> =>
    new Map(
      COLLECTION_NAMES.flatMap((name) =>
        record[name].map((item: Item) => [
          item.id,
          referencesOf(name, item).flatMap(([, id]) => (id === undefined ? [] : [id])),
        ]),
      ),
    ),
);

/** With what they name, what that names, and so on. */
function withAllNamed(record: PartnershipRecord, ids: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set(ids);
  // A set goes on to what is added while it is gone through.
  for (const id of found) for (const named of namedBy(record).get(id) ?? []) found.add(named);
  return found;
}
