import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { isSubject } from "../../record/subject";

/** A council, a person or another body: what has a part in what the record is about. */
export const isOutside = (record: PartnershipRecord, id: string): boolean => {
  const body = organizationsById(record).get(id);
  return body === undefined || !isSubject(record, body);
};
