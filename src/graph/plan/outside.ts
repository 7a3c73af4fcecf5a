import { isStructure } from "../../record/kind";
import { organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";

/** A council, a person or another body: what has a part in structures, and is none. */
export const isOutside = (record: PartnershipRecord, id: string): boolean => {
  const body = organizationsById(record).get(id);
  return body === undefined || !isStructure(record, body);
};
