/** Ways through the record: from an id to its item, and from an item to those that name it. */
import { bodiesOfEvent } from "./change-event";
import { grouped } from "./grouped";
import { perCollection, perRecord } from "./per-record";
import type { CollectionName, Collections, Item, PartnershipRecord } from "./record";
import { COLLECTION_NAMES } from "./record";
import type { Area, Document, Organization, Person, Post } from "./shape";

const idsOfArray = <Value extends Item>(items: readonly Value[]): ReadonlyMap<string, Value> =>
  new Map(items.map((item) => [item.id, item]));

export const organizationsById = perCollection("organizations", idsOfArray<Organization>);
export const documentsById = perCollection("documents", idsOfArray<Document>);
export const personsById = perCollection("persons", idsOfArray<Person>);
export const postsById = perCollection("posts", idsOfArray<Post>);
export const areasById = perCollection("areas", idsOfArray<Area>);

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

function lookUp<Name extends CollectionName>(
  name: Name,
  keysOf: (item: Collections[Name][number]) => readonly (string | undefined)[],
) {
  type Found = readonly Collections[Name][number][];
  const groups = perCollection(name, (items: Found) => grouped(items, keysOf));
  return (record: Pick<Collections, Name>, id: string): Found => groups(record).get(id) ?? NONE;
}

/** Change events in which the organization is an original, a result or both. */
export const eventsOf = lookUp("change_events", bodiesOfEvent);

/** Sub-groups and boards of the organization. */
export const childrenOf = lookUp("organizations", ({ parent_id }) => [parent_id]);

/** Named members of a class such as "the five Community Safety Partnerships". */
export const classMembersOf = lookUp("organizations", ({ class_id }) => [class_id]);

/** Who sits on the organization. */
export const membershipsIn = lookUp("memberships", ({ organization_id }) => [organization_id]);

/** On what the organization or the person sits. */
export const membershipsOf = lookUp("memberships", ({ member, person_id }) => [member?.id, person_id]);

/** Whom others send to sit on the organization's behalf. */
export const membershipsForWhom = lookUp("memberships", ({ on_behalf_of_id }) => [on_behalf_of_id]);

export const postsIn = lookUp("posts", ({ organization_id }) => [organization_id]);

export const postsForWhom = lookUp("posts", ({ on_behalf_of_id }) => [on_behalf_of_id]);

export const relationsOf = lookUp("relations", ({ from_id, to_id }) => [from_id, to_id]);

export const contributionsOf = lookUp("contributions", ({ from_id, to_id }) => [from_id, to_id]);
