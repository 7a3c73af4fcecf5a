import type { Pieces } from "./pieces";
import { atOnce } from "./pieces";
import type { CollectionName, Collections, Item, PartnershipRecord } from "./record";

/** What is derived from the record alone is derived once: the record never changes. */
export function perRecord<Derived>(derive: (record: PartnershipRecord) => Derived) {
  const derived = new WeakMap<PartnershipRecord, Derived>();
  return (record: PartnershipRecord): Derived => {
    const known = derived.get(record);
    if (known !== undefined) return known;
    const fresh = derive(record);
    derived.set(record, fresh);
    return fresh;
  };
}

/** The same of work that takes long where the record is large: `pieces` does it beforehand, so that it is there when it is asked for. */
export function perRecordInPieces<Derived>(derive: (record: PartnershipRecord) => Pieces<Derived>) {
  const derived = new WeakMap<PartnershipRecord, Derived>();
  function* pieces(record: PartnershipRecord): Pieces<Derived> {
    const known = derived.get(record);
    if (known !== undefined) return known;
    const fresh = yield* derive(record);
    derived.set(record, fresh);
    return fresh;
  }
  return Object.assign((record: PartnershipRecord): Derived => atOnce(pieces(record)), { pieces });
}

/** The same of what is derived from one collection alone: an edit of another leaves it as it is, and what was derived of it holds. */
export function perCollection<Name extends CollectionName, Derived>(
  name: Name,
  derive: (items: Collections[Name]) => Derived,
) {
  const derived = new WeakMap<Collections[Name], Derived>();
  return ({ [name]: items }: Pick<Collections, Name>): Derived => {
    const known = derived.get(items);
    if (known !== undefined) return known;
    const fresh = derive(items);
    derived.set(items, fresh);
    return fresh;
  };
}

/** The same of what is derived from one item: an edit leaves the others as they are, and what was derived of them holds. */
export function perItem<Of extends object = Item, Derived = unknown>(derive: (item: Of) => Derived) {
  const derived = new WeakMap<Of, Derived>();
  return (item: Of): Derived => {
    const known = derived.get(item);
    if (known !== undefined) return known;
    const fresh = derive(item);
    derived.set(item, fresh);
    return fresh;
  };
}
