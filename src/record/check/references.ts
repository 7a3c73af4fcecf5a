import { citedBy } from "../cited";
import type { ItemFault } from "../fault";
import { shown } from "../fault";
import { collectionOfId } from "../links";
import { perItem } from "../per-record";
import type { CollectionName, Collections, Item, PartnershipRecord } from "../record";
import { COLLECTION_NAMES } from "../record";

/** A field that may hold an id, the id, and the collection in which the id must be. */
export type Reference = readonly [field: string, id: string | undefined, collection: CollectionName];

const each = (field: string, ids: readonly string[] | undefined): readonly Reference[] =>
  (ids ?? []).map((id, index): Reference => [`${field}.${index}`, id, "organizations"]);

/** Each field that holds an id, with the collection in which the id must be. */
const REFERENCES: {
  readonly [Name in CollectionName]: (item: Collections[Name][number]) => readonly Reference[];
} = {
  documents: ({ publisher_id }) => [["publisher_id", publisher_id, "organizations"]],
  areas: ({ parent_id }) => [["parent_id", parent_id, "areas"]],
  organizations: (body) => [
    ["parent_id", body.parent_id, "organizations"],
    ["area_id", body.area_id, "areas"],
    ["class_id", body.class_id, "organizations"],
    ["may_be_id", body.may_be_id, "organizations"],
  ],
  persons: () => [],
  posts: (post) => [
    ["organization_id", post.organization_id, "organizations"],
    ["on_behalf_of_id", post.on_behalf_of_id, "organizations"],
  ],
  memberships: (membership) => [
    ["person_id", membership.person_id, "persons"],
    ["member.id", membership.member?.id, "organizations"],
    ["organization_id", membership.organization_id, "organizations"],
    ["post_id", membership.post_id, "posts"],
    ["on_behalf_of_id", membership.on_behalf_of_id, "organizations"],
  ],
  relations: ({ from_id, to_id }) => [
    ["from_id", from_id, "organizations"],
    ["to_id", to_id, "organizations"],
  ],
  change_events: (event) => [
    ...each("original_organization_ids", event.original_organization_ids),
    ...each("resulting_organization_ids", event.resulting_organization_ids),
    ...each("continuing_organization_ids", event.continuing_organization_ids),
  ],
  contributions: ({ from_id, to_id }) => [
    ["from_id", from_id, "organizations"],
    ["to_id", to_id, "organizations"],
  ],
};

const sourceReferences = perItem((item): readonly Reference[] =>
  citedBy(item).map(({ field, source }) => [`${field}.document_id`, source.document_id, "documents"]),
);

/** Everything that an item of a collection may name, its documents among it; what it does not name has no id. */
export const referencesOf = <Name extends CollectionName>(
  name: Name,
  item: Collections[Name][number],
): readonly Reference[] => [...REFERENCES[name](item), ...sourceReferences(item)];

/** What an item is believed without, where the id in it names nothing: it says less then, and nothing else. */
const SPARED: ReadonlySet<string> = new Set([
  "publisher_id",
  "parent_id",
  "class_id",
  "may_be_id",
  "post_id",
  "on_behalf_of_id",
]);

/** Ids that name nothing, or the wrong kind of entity. */
export function referenceFaults(record: PartnershipRecord): readonly ItemFault[] {
  const collections = collectionOfId(record);
  return COLLECTION_NAMES.flatMap((name) =>
    record[name].flatMap((item: Item): readonly ItemFault[] => {
      const dangling = referencesOf(name, item).filter(
        ([, id, collection]) => id !== undefined && collections.get(id) !== collection,
      );
      return dangling.map(([field, id, collection]) => ({
        item,
        field,
        expected: `the id of one of the ${collection}`,
        found: shown(id),
        needs: id,
        ...sparing(item, field, dangling),
      }));
    }),
  );
}

/** A source that leads nowhere is given up as long as another is left; of a part of what the item says, that part. */
function sparing(item: Item, field: string, dangling: readonly Reference[]): Pick<ItemFault, "without"> {
  if (SPARED.has(field)) return { without: field };
  const cited = citedBy(item);
  const one = cited.find((each) => `${each.field}.document_id` === field);
  if (!one) return {};
  if (one.part !== null) return { without: one.part };
  const own = cited.filter(({ part }) => part === null).map((each) => `${each.field}.document_id`);
  const lost = dangling.filter(([name]) => own.includes(name)).length;
  return lost < own.length ? { without: one.field } : {};
}
