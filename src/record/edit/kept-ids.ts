/** Ids as they stood in the files of others, where one stood twice and is read otherwise. */
import { isObject } from "../entry";
import { perRecord } from "../per-record";
import type { Item } from "../record";
import { COLLECTION_NAMES } from "../record";
import { withFields } from "./with-field";

type Kept = Readonly<Record<string, unknown>>;

const keptIn = (thing: unknown): Kept => {
  const kept = isObject(thing) ? thing["kept"] : undefined;
  return isObject(kept) ? kept : {};
};

/** Of an item, as its file has it. */
export const idInFile = (item: Item): unknown => keptIn(item)["id"] ?? item.id;

/** All that are written out again: nothing new may be called so. Also those of items that cannot be shown. */
export const idsInFiles = perRecord((record): ReadonlySet<unknown> => {
  const unseen = Object.values(record.kept ?? {}).flatMap((value) => (Array.isArray(value) ? value : []));
  return new Set([
    ...COLLECTION_NAMES.flatMap((name) => record[name].map(idInFile)),
    ...unseen.map((item: unknown) => (isObject(item) ? item["id"] : undefined)),
  ]);
});

/** The item with its ids as they are read, where they stood so in its file: no other bears that one any more. */
export function withoutKeptId(item: Item, id: unknown): Item {
  const names = Object.entries(keptIn(item)).flatMap(([name, value]) => (value === id ? [name] : []));
  const own = withFieldsAsRead(item, names);
  return "member" in own && keptIn(own.member)["id"] === id
    ? withFields(own, { member: { "@type": "Organization", id: own.member?.id } })
    : own;
}

/** What was kept of these fields is given up. */
export const withFieldsAsRead = (item: Item, names: readonly string[]): Item => {
  const fields: Kept = { ...item };
  return names.length === 0
    ? item
    : withFields(item, Object.fromEntries(names.map((name) => [name, fields[name]])));
};
