import { referencesOf } from "../../record/check/references";
import { isObject } from "../../record/entry";
import type { Pieces } from "../../record/pieces";
import { flatMapped } from "../../record/pieces";
import type { CollectionName, Collections, Item, PartnershipRecord } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";

/** Ids, and those that take their place. */
export type NewIds = ReadonlyMap<string, string>;

/** An item that names others by their new ids; itself where it names none of them. Its own id stays. */
export function withNewReferences<Name extends CollectionName>(
  name: Name,
  item: Collections[Name][number],
  ids: NewIds,
): Collections[Name][number] {
  const renamed = referencesOf(name, item).filter(([, id]) => id !== undefined && ids.has(id));
  const named = renamed.reduce<unknown>(
    (read, [field, id = ""]) => withAt(read, field.split("."), ids.get(id)),
    item,
  );
  return withNewPairs(named, ids) as Collections[Name][number];
}

/** Pairs name originals and results once more. */
function withNewPairs(item: unknown, ids: NewIds): unknown {
  if (!isObject(item) || !Array.isArray(item["pairs"])) return item;
  const pairs = item["pairs"] as readonly (readonly string[])[];
  if (!pairs.flat().some((id) => ids.has(id))) return item;
  return { ...item, pairs: pairs.map((pair) => pair.map((id) => ids.get(id) ?? id)) };
}

function withAt(value: unknown, [first, ...rest]: readonly string[], put: unknown): unknown {
  if (first === undefined) return put;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, index) => (String(index) === first ? withAt(inner, rest, put) : inner));
  }
  return isObject(value) ? { ...value, [first]: withAt(value[first], rest, put) } : value;
}

/** All collections, each item made another by the same rule. */
export const withItems = (
  record: PartnershipRecord,
  change: <Name extends CollectionName>(
    name: Name,
    items: Collections[Name],
  ) => readonly Collections[Name][number][],
): PartnershipRecord => ({
  ...record,
  ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, change(name, record[name])])),
});

/** The same of each item by itself, piece by piece; none of those for which it is null. */
export function* withEachItem(
  record: PartnershipRecord,
  change: (name: CollectionName, item: Item) => Item | null,
): Pieces<PartnershipRecord> {
  const collections: Partial<Record<CollectionName, readonly Item[]>> = {};
  for (const name of COLLECTION_NAMES) {
    const items: readonly Item[] = record[name];
    collections[name] = yield* flatMapped(items, (item) => change(name, item) ?? []);
  }
  return { ...record, ...collections } as PartnershipRecord;
}
