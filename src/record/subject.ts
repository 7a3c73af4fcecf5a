/** What a record is about. */
import { isStructure, kindOf } from "./kind";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Organization } from "./shape";

/** Whether any partnership, board or group is in the record. */
export const hasStructures = perRecord((record): boolean =>
  record.organizations.some((body) => isStructure(record, body)),
);

/**
 * What stands in boxes and on lanes of its own: structures. A record that has none is about its other organisations: the
 * departments of a government, the house and the parties of a parliament. Councils have their own place in any record.
 */
export const isSubject = (record: PartnershipRecord, body: Organization): boolean =>
  hasStructures(record) ? isStructure(record, body) : kindOf(record, body) !== "council";
