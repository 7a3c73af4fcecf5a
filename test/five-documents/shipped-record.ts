import { keptRecord } from "../../build/kept-record";
import type { PartnershipRecord } from "../../src/record/record";

/** For tests that need the shipped record and nothing of its faults. */
export function shippedRecord(): PartnershipRecord {
  const { record, faults } = keptRecord();
  if (!record) throw new Error(`The shipped record has ${faults.length} faults`);
  return record;
}
