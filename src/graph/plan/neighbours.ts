import { successions } from "../../lineage/succession";
import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";

type Id = string | undefined;

/** Two ids that have to do with each other, and the item that says so; null where that holds at any time. */
type Pair = readonly [a: Id, b: Id, itemId: string | null];

/** The ids on either side of every link of the record: membership, seat, relation, money, succession, parent, class. */
const pairs = (record: PartnershipRecord): readonly Pair[] => [
  ...record.memberships.flatMap(
    ({ id, member, person_id, organization_id, on_behalf_of_id }): readonly Pair[] => [
      [member?.id ?? person_id, organization_id, id],
      [on_behalf_of_id, organization_id, id],
      [person_id, on_behalf_of_id, id],
    ],
  ),
  ...record.posts.map(
    ({ id, organization_id, on_behalf_of_id }): Pair => [on_behalf_of_id, organization_id, id],
  ),
  ...[...record.relations, ...record.contributions].map(
    ({ id, from_id, to_id }): Pair => [from_id, to_id, id],
  ),
  ...successions(record).map(({ from, to }): Pair => [from, to, null]),
  ...record.organizations.map(({ id, parent_id }): Pair => [id, parent_id, null]),
  ...record.organizations.map(({ id, class_id }): Pair => [id, class_id, null]),
];

interface Link {
  readonly other: string;
  readonly itemId: string | null;
}

const linksOf = perRecord((record): ReadonlyMap<string, readonly Link[]> => {
  const links = new Map<string, Link[]>();
  const add = (id: string, link: Link): void => {
    const others = links.get(id);
    if (others) others.push(link);
    else links.set(id, [link]);
  };
  for (const [a, b, itemId] of pairs(record)) {
    if (a === undefined || b === undefined) continue;
    add(a, { other: b, itemId });
    add(b, { other: a, itemId });
  }
  return links;
});

/** The entity itself and everything linked with it by what is told in the period. */
export function neighboursOf(record: PartnershipRecord, slice: Slice, id: string): ReadonlySet<string> {
  const near = new Set([id]);
  for (const { other, itemId } of linksOf(record).get(id) ?? []) {
    if (itemId === null || entityIn(slice, itemId).shown) near.add(other);
  }
  return near;
}
