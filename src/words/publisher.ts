import { getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Document } from "../record/shape";
import { distinctName, distinctShortName } from "./distinct-name";

export interface Publisher {
  readonly name: string;
  /** For labels that have little room. */
  readonly shortName: string;
}

/** A body of the record, or a name alone; null where the record does not tell who published it. */
export function publisherOf(
  record: PartnershipRecord,
  { publisher_id, publisher }: Document,
): Publisher | null {
  if (publisher_id === undefined) {
    return publisher === undefined ? null : { name: publisher, shortName: publisher };
  }
  const body = getOrThrow(organizationsById(record), publisher_id);
  return { name: distinctName(record, body.id), shortName: distinctShortName(record, body) };
}
