import type { ItemFault } from "./fault";
import type { Collections, Item, PartnershipRecord } from "./record";
import { COLLECTION_NAMES } from "./record";
import { withoutFields } from "./without-fields";

/** What is left of a record when some items, or some fields of theirs, are given up. */
export interface Rest {
  readonly record: PartnershipRecord;
  /** Items as they are now, to what they were; only those that changed. */
  readonly was: ReadonlyMap<Item, Item>;
  readonly leftOut: readonly string[];
}

/** @param faults for each of which something is given up */
export function giveUp(record: PartnershipRecord, faults: readonly ItemFault[]): Rest {
  const given = givenUp(faults);
  const was = new Map<Item, Item>();
  const leftOut: string[] = [];
  const left = (item: Item): readonly Item[] => {
    const fields = given.get(item);
    if (fields === undefined) return [item];
    if (fields === WHOLE) {
      leftOut.push(item.id);
      return [];
    }
    const less = withoutFields(item, fields);
    was.set(less, item);
    return [less];
  };
  const lists = COLLECTION_NAMES.map((name) => [name, record[name].flatMap(left)] as const);
  return { record: { ...record, ...(Object.fromEntries(lists) as unknown as Collections) }, was, leftOut };
}

const WHOLE = "whole";

/** Of each item at fault the fields that are given up, or the whole. */
function givenUp(faults: readonly ItemFault[]): ReadonlyMap<Item, Set<string> | typeof WHOLE> {
  const given = new Map<Item, Set<string> | typeof WHOLE>();
  for (const { item, without } of faults) {
    const fields = given.get(item) ?? new Set<string>();
    given.set(item, fields === WHOLE || without === undefined ? WHOLE : fields.add(without));
  }
  return given;
}
