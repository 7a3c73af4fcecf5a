import { isObject } from "../../record/entry";
import type { CollectionName } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";
import type { Notes } from "./notes";
import { readAs } from "./original";
import type { Fields, Rough } from "./rough";

/** Popolo's ids are unique within a class, the record's among all: where an area and a body share one, the body gets another. */
export function withDistinctIds(roughs: readonly Rough[], notes: Notes): readonly Rough[] {
  const renamed = renamings(roughs);
  if (renamed.size === 0) return roughs;
  return roughs.map((rough) => {
    const id = renamed.get(keyOf(rough.collection, rough.fields["id"]));
    const fields = withNewLinks(rough, renamed);
    if (id === undefined) return { ...rough, fields };
    notes.make(rough, "id", "the id that it shares with an item of another collection");
    return { ...rough, fields: readAs(fields, "id", id) };
  });
}

type Renamings = ReadonlyMap<string, string>;

const keyOf = (collection: CollectionName, id: unknown): string => `${collection} ${id}`;

function renamings(roughs: readonly Rough[]): Renamings {
  const owner = new Map<unknown, CollectionName>();
  const renamed = new Map<string, string>();
  for (const collection of COLLECTION_NAMES) {
    for (const { fields } of roughs.filter((rough) => rough.collection === collection)) {
      const first = owner.get(fields["id"]);
      if (first === undefined) owner.set(fields["id"], collection);
      else if (first !== collection) {
        renamed.set(keyOf(collection, fields["id"]), `${collection.slice(0, -1)}:${fields["id"]}`);
      }
    }
  }
  return renamed;
}

/** The collection that a field names an item of; a parent is of the item's own. */
const NAMED: Readonly<Record<string, CollectionName>> = {
  area_id: "areas",
  organization_id: "organizations",
  on_behalf_of_id: "organizations",
  class_id: "organizations",
  may_be_id: "organizations",
  publisher_id: "organizations",
  from_id: "organizations",
  to_id: "organizations",
  person_id: "persons",
  post_id: "posts",
};

function withNewLinks({ collection, fields }: Rough, renamed: Renamings): Fields {
  const links = Object.entries({ ...NAMED, parent_id: collection });
  const linked = links.reduce((read, [name, target]) => {
    const id = renamed.get(keyOf(target, read[name]));
    return id === undefined ? read : readAs(read, name, id);
  }, fields);
  const { member } = linked;
  if (!isObject(member)) return linked;
  const id = renamed.get(keyOf("organizations", member["id"]));
  return id === undefined ? linked : { ...linked, member: readAs(member, "id", id) };
}
