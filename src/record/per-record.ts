import type { Pieces } from "./pieces";
import { atOnce } from "./pieces";
import type { CollectionName, Collections, Item, PartnershipRecord } from "./record";

function perObject<Of extends object, Derived>(derive: (of: Of) => Derived): (of: Of) => Derived {
  const derived = new WeakMap<Of, Derived>();
  return (of) => {
    const known = derived.get(of);
    if (known !== undefined) return known;
    const fresh = derive(of);
    derived.set(of, fresh);
    return fresh;
  };
}

/** What is derived from the record alone is derived once: the record never changes. */
export const perRecord: <Derived>(
  derive: (record: PartnershipRecord) => Derived,
) => (record: PartnershipRecord) => Derived = perObject;

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
  const derived = perObject(derive);
  return ({ [name]: items }: Pick<Collections, Name>): Derived => derived(items);
}

/** The same of what is derived from one item: an edit leaves the others as they are, and what was derived of them holds. */
export const perItem: <Of extends object = Item, Derived = unknown>(
  derive: (item: Of) => Derived,
) => (item: Of) => Derived = perObject;
