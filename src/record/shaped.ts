import type { Entry } from "./entry";
import { entryName, idOf } from "./entry";
import type { Fault } from "./fault";
import type { Pieces } from "./pieces";
import { flatMapped } from "./pieces";
import type { Collections, Item } from "./record";
import { COLLECTION_NAMES } from "./record";
import { ITEM_SHAPES } from "./shape";
import { shapeFault } from "./shape-fault";

/** What has the shape of its collection, and what has not. */
export interface Shaped {
  readonly collections: Collections;
  readonly entryOf: ReadonlyMap<Item, Entry>;
  readonly faults: readonly Fault[];
  /** The ids of what is left out, as far as they can be read. */
  readonly leftOut: readonly string[];
}

export function* shaped(entries: readonly Entry[]): Pieces<Shaped> {
  const entryOf = new Map<Item, Entry>();
  const leftOut: string[] = [];
  const faults = yield* flatMapped(entries, (entry) => {
    const parsed = ITEM_SHAPES[entry.collection].safeParse(entry.content);
    if (parsed.success) {
      entryOf.set(parsed.data, entry);
      return [];
    }
    leftOut.push(idOf(entry.content) ?? "");
    return parsed.error.issues.map((issue) => faultOf(entry, shapeFault(issue, entry.content)));
  });
  return { collections: collected(entryOf), entryOf, faults, leftOut };
}

const faultOf = (entry: Entry, fault: Pick<Fault, "field" | "expected" | "found">): Fault => ({
  weight: "left-out",
  file: entry.file,
  collection: entry.collection,
  item: entryName(entry),
  place: entry.place,
  ...fault,
});

function collected(entryOf: ReadonlyMap<Item, Entry>): Collections {
  const lists = new Map(COLLECTION_NAMES.map((name) => [name, [] as Item[]]));
  for (const [item, { collection }] of entryOf) lists.get(collection)?.push(item);
  return Object.fromEntries(lists) as unknown as Collections;
}
