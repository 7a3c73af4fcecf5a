/** What a record is about. */
import type { Subject } from "./cut";
import { cutOf } from "./cut";
import { isStructure, kindOf } from "./kind";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Organization } from "./shape";

/** Whether any partnership, board or group is in the record, and whether anybody; of a cut, in the whole record. */
export const subjectOfRecord = perRecord(
  (record): Subject =>
    cutOf(record)?.about ?? {
      structures: record.organizations.some((body) => isStructure(record, body)),
      people: record.persons.length > 0,
    },
);

export const hasStructures = (record: PartnershipRecord): boolean => subjectOfRecord(record).structures;

/** Whether it is about people, such as the members of a parliament: then it opens with them. */
export const isOfPeople = (record: PartnershipRecord): boolean =>
  subjectOfRecord(record).people && !hasStructures(record);

/**
 * What stands in boxes and on lanes of its own: structures. A record that has none is about its other organisations: the
 * departments of a government, the house and the parties of a parliament. Councils have their own place in any record.
 */
export const isSubject = (record: PartnershipRecord, body: Organization): boolean =>
  hasStructures(record) ? isStructure(record, body) : kindOf(record, body) !== "council";
