import type { CollectionName } from "../../record/record";
import { collectionOf } from "./collection-names";
import type { Fields } from "./rough";

/** Fields that only one class has, in the order in which they are asked for. */
const TELLING: readonly (readonly [collection: CollectionName, fields: readonly string[]])[] = [
  ["memberships", ["person_id", "person", "member", "post_id"]],
  ["posts", ["label", "other_label"]],
  ["persons", ["given_name", "family_name", "birth_date", "honorific_prefix", "gender", "sort_name"]],
  ["organizations", ["founding_date", "dissolution_date", "classification", "parent_id", "posts"]],
  ["areas", ["geometry"]],
];

/** In a list without a name, the class of an item: as it says itself, as its file is called, or by a field that no other class has. */
export function classOfItem(item: Fields, file: string): CollectionName | undefined {
  const type = typeof item["@type"] === "string" ? item["@type"] : "";
  return (
    collectionOf(type.slice(type.search(/[^#/:]*$/))) ??
    collectionOfPath(file) ??
    TELLING.find(([, fields]) => fields.some((field) => field in item))?.[0]
  );
}

/** The file's own name first, then its folders: `people/ann.json`, `all-people.json`. */
const collectionOfPath = (path: string): CollectionName | undefined =>
  path
    .split("/")
    .reverse()
    .flatMap((part) => part.split(/[^\p{L}_]+/u))
    .map(collectionOf)
    .find((name) => name !== undefined);
