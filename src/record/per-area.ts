import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";

/** What is derived from the record and one area of it is derived once, when it is first asked for: of a nation few areas ever are. */
export function perArea<Derived extends object>(
  derive: (record: PartnershipRecord, areaId: string) => Derived,
): (record: PartnershipRecord, areaId: string) => Derived {
  const byArea = perRecord(() => new Map<string, Derived>());
  return (record, areaId) => {
    const known = byArea(record);
    const derived = known.get(areaId) ?? derive(record, areaId);
    known.set(areaId, derived);
    return derived;
  };
}
