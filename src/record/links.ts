/** Ways through the record: from an id to its item, and from an item to those that name it. */
import { bodiesOfEvent } from "./change-event";
import { grouped } from "./grouped";
import { perRecord } from "./per-record";
import type { CollectionName, Item, PartnershipRecord } from "./record";
import { COLLECTION_NAMES } from "./record";
import type {
  Area,
  ChangeEvent,
  Contribution,
  Document,
  Membership,
  Organization,
  Person,
  Post,
  Relation,
} from "./shape";

const idsOfArray = <Value extends Item>(items: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(items.map((item) => [item.id, item]));

export const organizationsById = perRecord(({ organizations }) => idsOfArray<Organization>(organizations));
export const documentsById = perRecord(({ documents }) => idsOfArray<Document>(documents));
export const personsById = perRecord(({ persons }) => idsOfArray<Person>(persons));
export const postsById = perRecord(({ posts }) => idsOfArray<Post>(posts));
export const areasById = perRecord(({ areas }) => idsOfArray<Area>(areas));

/** For ids that the check of the record has vouched for. */
export function getOrThrow<Key, Value>(items: ReadonlyMap<Key, Value>, key: Key): Value {
  const item = items.get(key);
  if (item === undefined) throw new Error(`Expected an item of the record; found ${key}`);
  return item;
}

/** The full name of a body or a person. */
export const nameOf = (record: PartnershipRecord, id: string): string =>
  (organizationsById(record).get(id) ?? getOrThrow(personsById(record), id)).name;

/** In which collection an id is; undefined for an id that is not in the record. */
export const collectionOfId = perRecord(
  (record): ReadonlyMap<string, CollectionName> =>
    new Map(
      COLLECTION_NAMES.flatMap((name) =>
        record[name].map((item: Item): [string, CollectionName] => [item.id, name]),
      ),
    ),
);

const NONE: readonly never[] = [];
const lookUp =
  <Value>(groups: (record: PartnershipRecord) => ReadonlyMap<string, readonly Value[]>) =>
  (record: PartnershipRecord, id: string): readonly Value[] =>
    groups(record).get(id) ?? NONE;

/** Change events in which the organization is an original, a result or both. */
export const eventsOf = lookUp<ChangeEvent>(
  perRecord(({ change_events }) => grouped(change_events, bodiesOfEvent)),
);

/** Sub-groups and boards of the organization. */
export const childrenOf = lookUp<Organization>(
  perRecord(({ organizations }) => grouped(organizations, ({ parent_id }) => [parent_id])),
);

/** Named members of a class such as "the five Community Safety Partnerships". */
export const classMembersOf = lookUp<Organization>(
  perRecord(({ organizations }) => grouped(organizations, ({ class_id }) => [class_id])),
);

/** Who sits on the organization. */
export const membershipsIn = lookUp<Membership>(
  perRecord(({ memberships }) => grouped(memberships, ({ organization_id }) => [organization_id])),
);

/** On what the organization or the person sits. */
export const membershipsOf = lookUp<Membership>(
  perRecord(({ memberships }) => grouped(memberships, ({ member, person_id }) => [member?.id, person_id])),
);

/** Whom others send to sit on the organization's behalf. */
export const membershipsForWhom = lookUp<Membership>(
  perRecord(({ memberships }) => grouped(memberships, ({ on_behalf_of_id }) => [on_behalf_of_id])),
);

export const postsIn = lookUp<Post>(
  perRecord(({ posts }) => grouped(posts, ({ organization_id }) => [organization_id])),
);

export const postsForWhom = lookUp<Post>(
  perRecord(({ posts }) => grouped(posts, ({ on_behalf_of_id }) => [on_behalf_of_id])),
);

export const relationsOf = lookUp<Relation>(
  perRecord(({ relations }) => grouped(relations, ({ from_id, to_id }) => [from_id, to_id])),
);

export const contributionsOf = lookUp<Contribution>(
  perRecord(({ contributions }) => grouped(contributions, ({ from_id, to_id }) => [from_id, to_id])),
);
