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
