/** A record that was read anew, with what somebody has changed of it since it was read first. */
import type { Item, PartnershipRecord } from "../record";
import { COLLECTION_NAMES } from "../record";

/** Two readings of the same files. */
export interface Readings {
  readonly before: PartnershipRecord;
  readonly after: PartnershipRecord;
}

/**
 * What differs between the readings, done to the record that was made of the first. A field that was changed both ways is as it
 * was read last; an item that the files no longer hold goes, unless somebody has changed it.
 */
export function carriedOver({ before, after }: Readings, shown: PartnershipRecord): PartnershipRecord {
  const lists = COLLECTION_NAMES.map((name) => [name, listOver(before[name], after[name], shown[name])]);
  const head = fieldsOver(headOf(before), headOf(after), headOf(shown));
  return { ...shown, ...head, ...Object.fromEntries(lists) };
}

/** What a record says of itself. */
const headOf = (record: PartnershipRecord): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !COLLECTIONS.has(name)));

const COLLECTIONS: ReadonlySet<string> = new Set(COLLECTION_NAMES);

function listOver(before: readonly Item[], after: readonly Item[], shown: readonly Item[]): readonly Item[] {
  const was = byId(before);
  const is = byId(after);
  const stays = shown.flatMap((item): readonly Item[] => {
    const [old, read] = [was.get(item.id), is.get(item.id)];
    if (!old) return [item];
    if (!read) return isSame(old, item) ? [] : [item];
    return [isSame(old, read) ? item : fieldsOver(old, read, item)];
  });
  const taken = new Set([...was.keys(), ...shown.map(({ id }) => id)]);
  return withNew(stays, after, (item) => !taken.has(item.id));
}

/** Each behind what it stands behind in its file, so that what was there stays in its order. */
function withNew(
  list: readonly Item[],
  after: readonly Item[],
  isNew: (item: Item) => boolean,
): readonly Item[] {
  const known = byId(list);
  const behind = new Map<string, Item[]>();
  let last = "";
  for (const item of after) {
    if (known.has(item.id)) last = item.id;
    else if (isNew(item)) behind.set(last, [...(behind.get(last) ?? []), item]);
  }
  return [...(behind.get("") ?? []), ...list.flatMap((item) => [item, ...(behind.get(item.id) ?? [])])];
}

const byId = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Those that differ between the readings as they were read last, and all others as they are shown. */
function fieldsOver<Told extends object>(before: Told, after: Told, shown: Told): Told {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const isOther = (key: string): boolean => !isSame(was.get(key), is.get(key));
  const fields = [
    ...Object.entries(shown).filter(([key]) => !isOther(key)),
    ...Object.entries(after).filter(([key]) => isOther(key)),
  ];
  return Object.fromEntries(fields) as Told;
}
