import type { Pieces } from "./pieces";
import { atOnce } from "./pieces";
import type { PartnershipRecord } from "./record";

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
