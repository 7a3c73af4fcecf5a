import type { CollectionName, Collections, Item, PartnershipRecord } from "../record";
import type { Edit, ItemChange } from "./edit";
import { inverseOf } from "./edit";

/** Of each record the edit that was asked of it last, and what it leaves: no more, or every record there ever was would be held. */
const LAST = new WeakMap<PartnershipRecord, { readonly edit: Edit; readonly record: PartnershipRecord }>();

/**
 * The record as the edit leaves it: a new one, which shares what the edit does not touch. The one that was made last is known, and so
 * is the one before it to whoever takes the edit back, with all that was derived of it.
 * @throws where the edit was made for another record
 */
export function applied(record: PartnershipRecord, edit: Edit): PartnershipRecord {
  const known = LAST.get(record);
  if (known?.edit === edit) return known.record;
  const made = madeBy(record, edit);
  LAST.set(record, { edit, record: made });
  LAST.set(made, { edit: inverseOf(edit), record });
  return made;
}

function madeBy(record: PartnershipRecord, { changes, head }: Edit): PartnershipRecord {
  const lists = new Map<CollectionName, Item[]>();
  for (const change of changes) {
    const list = lists.get(change.collection) ?? [...record[change.collection]];
    lists.set(change.collection, list);
    make(change, list);
  }
  return { ...withHead(record, head), ...(Object.fromEntries(lists) as Partial<Collections>) };
}

/** What is kept beside the collections is there or not, and never undefined. */
function withHead(record: PartnershipRecord, head: Edit["head"]): PartnershipRecord {
  if (!head) return record;
  const { kept: _kept, ...rest } = record;
  return { ...rest, ...head.after };
}

function make({ collection, index, before, after }: ItemChange, list: Item[]): void {
  const found = list[index]?.id;
  if (before !== null && found !== before.id) {
    throw new Error(`Expected ${before.id} as ${collection}[${index}]; found ${found ?? "nothing"}`);
  }
  list.splice(index, before === null ? 0 : 1, ...(after === null ? [] : [after]));
}
