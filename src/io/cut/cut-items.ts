import { documentsOf } from "../../record/area";
import { sourcesCitedBy } from "../../record/cited";
import { grouped } from "../../record/grouped";
import {
  areasById,
  childrenOf,
  classMembersOf,
  documentsById,
  getOrThrow,
  membershipsOf,
  organizationsById,
  personsById,
  postsById,
} from "../../record/links";
import { perRecord } from "../../record/per-record";
import type { CollectionName, Collections, Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import { reportedArea } from "../../record/reporting";
import type { Organization } from "../../record/shape";
import { tiesOf } from "../../record/ties";
import { apartOf, FEW_NAMESAKES, namesakesOf } from "../../words/distinct-name";
import { coreOf } from "./core";

/** The items of an area, in the order of the record: of the core all, and of what is at the other ends the body alone. */
export function itemsOfCut(record: PartnershipRecord, areaId: string): Collections {
  const { bodies: core, events } = coreOf(record, areaId);
  const items = new Set<Item>(events);
  for (const id of core) for (const item of itemsAt(record, id)) items.add(item);
  addPeople(record, items);
  const bodies = new Set(core);
  for (const item of items) for (const id of bodiesNamedIn(record, item)) bodies.add(id);
  for (const id of core) for (const other of namesakesTold(record, id)) bodies.add(other);
  const documents = new Set<string>();
  const areas = new Set([areaId, record.defaultAreaId]);
  for (const id of core) {
    const { area_id } = getOrThrow(organizationsById(record), id);
    for (const document of reportsOn(record, area_id)) documents.add(document);
  }
  for (const document of reportsOn(record, areaId)) documents.add(document);
  for (const { document_id } of record.checklist)
    if (document_id !== undefined && documentsById(record).has(document_id)) documents.add(document_id);
  addCited(record, items, bodies, documents);
  for (const id of bodies) areas.add(getOrThrow(organizationsById(record), id).area_id);
  addAround(record, areas);
  for (const id of [...bodies, ...documents, ...areas]) items.add(getOrThrow(itemsById(record), id));
  return inOrder(record, items);
}

const itemsById = perRecord(
  ({ organizations, documents, areas }) =>
    new Map<string, Item>([...organizations, ...documents, ...areas].map((item) => [item.id, item])),
);

interface Place {
  readonly collection: CollectionName;
  readonly index: number;
}

const placesOfItems = perRecord(
  (record) =>
    new Map(
      COLLECTION_NAMES.flatMap((collection) =>
        record[collection].map((item: Item, index): [Item, Place] => [item, { collection, index }]),
      ),
    ),
);

/** The items of each collection, as they stand in the record: without going through all of it for every area. */
function inOrder(record: PartnershipRecord, items: Iterable<Item>): Collections {
  const placed = [...items].map((item) => ({ item, ...getOrThrow(placesOfItems(record), item) }));
  const sorted = placed.sort((a, b) => a.index - b.index);
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      sorted.flatMap(({ item, collection }) => (collection === name ? [item] : [])),
    ]),
  ) as unknown as Collections;
}

/** Those of which it is told one by one that they bear the same name, or from which its years tell it apart. */
function namesakesTold(record: PartnershipRecord, id: string): readonly string[] {
  const namesakes = namesakesOf(record, id).map((other) => other.id);
  return namesakes.length <= FEW_NAMESAKES || apartOf(record, id)?.by === "years" ? namesakes : [];
}

/** Everything at one of whose ends a body stands. */
const itemsAt = (record: PartnershipRecord, id: string): readonly Item[] => [
  ...tiesOf(record, id),
  ...childrenOf(record, id),
  ...classMembersOf(record, id),
];

const holdersByPost = perRecord(({ memberships }) => grouped(memberships, ({ post_id }) => [post_id]));

/**
 * Who sits on something of it or holds one of its seats, with all that they sit on: they are there as surely as the surest of that.
 */
function addPeople(record: PartnershipRecord, items: Set<Item>): void {
  for (const { id } of items) for (const each of holdersByPost(record).get(id) ?? []) items.add(each);
  const people = new Set<string>();
  for (const item of items) if ("person_id" in item && item.person_id) people.add(item.person_id);
  for (const id of people) {
    items.add(getOrThrow(personsById(record), id));
    for (const membership of membershipsOf(record, id)) items.add(membership);
  }
  for (const item of items) {
    const post = "post_id" in item && item.post_id ? postsById(record).get(item.post_id) : undefined;
    if (post) items.add(post);
  }
}

/** The bodies that an item cannot be without. */
function bodiesNamedIn(record: PartnershipRecord, item: Item): readonly string[] {
  const named = item as Partial<
    Record<"organization_id" | "on_behalf_of_id" | "from_id" | "to_id" | "parent_id" | "class_id", string>
  > & { readonly member?: { readonly id: string } };
  return [
    item.id,
    named.organization_id,
    named.on_behalf_of_id,
    named.from_id,
    named.to_id,
    named.member?.id,
    named.parent_id,
    named.class_id,
  ].flatMap((id) => (id !== undefined && organizationsById(record).has(id) ? [id] : []));
}

/** What bodies are part of, what the items cite, and who published that, until nothing is missing. */
function addCited(
  record: PartnershipRecord,
  items: ReadonlySet<Item>,
  bodies: Set<string>,
  documents: Set<string>,
): void {
  const cite = (item: Item): void => {
    for (const { document_id } of sourcesCitedBy(item)) documents.add(document_id);
  };
  for (const item of items) cite(item);
  const follow = (id: string): void => {
    const body: Organization = getOrThrow(organizationsById(record), id);
    cite(body);
    for (const other of bodiesNamedIn(record, body)) bodies.add(other);
  };
  let known = -1;
  while (known < bodies.size + documents.size) {
    known = bodies.size + documents.size;
    for (const id of bodies) follow(id);
    for (const id of documents) {
      const publisher = getOrThrow(documentsById(record), id).publisher_id;
      if (publisher !== undefined && organizationsById(record).has(publisher)) bodies.add(publisher);
    }
  }
}

/** The documents that report on an area, or else on the one around it. */
const reportsOn = (record: PartnershipRecord, areaId: string): readonly string[] =>
  documentsOf(record, reportedArea(record, areaId)).map(({ id }) => id);

/** What the areas lie in. */
function addAround(record: PartnershipRecord, areas: Set<string>): void {
  for (const id of areas) {
    const parent = getOrThrow(areasById(record), id).parent_id;
    if (parent !== undefined) areas.add(parent);
  }
}
