/** Bodies that are not shown before the date of their document, since it tells neither a beginning nor what time it covers. */
import { EVER, NEVER } from "../time/day";
import { boundsOf } from "../time/edtf";
import { readingsOf } from "./coverage";
import { lifeOf } from "./lives";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Document, Organization } from "./shape";

export interface Uncovered {
  readonly document: Document;
  /** First reported by it, without a beginning. */
  readonly bodies: readonly Organization[];
}

/** In the order of the documents; only those that say of no time that they cover it. */
export const uncovered = perRecord((record): readonly Uncovered[] =>
  record.documents
    .filter(({ covers }) => covers === undefined)
    .map((document) => ({ document, bodies: withoutBeginning(record, document) }))
    .filter(({ bodies }) => bodies.length > 0),
);

function withoutBeginning(record: PartnershipRecord, { id, date }: Document): readonly Organization[] {
  const { latest } = boundsOf(date);
  return bodiesListed(record, id).filter((body) => {
    const { start, reports } = lifeOf(record, body.id);
    return start.earliest === EVER && start.latest === NEVER && reports?.first === latest;
  });
}

const bodiesListed = (record: PartnershipRecord, documentId: string): readonly Organization[] => [
  ...new Set(
    readingsOf(record, documentId).flatMap((reading) =>
      reading.collection === "organizations" ? [reading.item] : [],
    ),
  ),
];
