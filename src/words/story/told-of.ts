import { intervalOfBounds } from "../../record/dated-event";
import { evidenceDate, isOfFuture } from "../../record/evidence";
import { getOrThrow, organizationsById } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import { intervalsOverlap } from "../../time/interval";
import type { Period } from "../../time/period";

/** By how many paragraphs of a period tell of them: where not all are named, those are of which the reports have most to say. */
export function mostToldOfFirst(
  record: PartnershipRecord,
  ids: readonly string[],
  period: Period,
): readonly string[] {
  const paragraphs = new Map(ids.map((id) => [id, paragraphsOn(record, id, period)]));
  return ids.toSorted((a, b) => (paragraphs.get(b) ?? 0) - (paragraphs.get(a) ?? 0));
}

const paragraphsOn = (record: PartnershipRecord, id: string, period: Period): number =>
  new Set(
    getOrThrow(organizationsById(record), id)
      .sources.filter((source) => !isOfFuture(source))
      .filter((source) => intervalsOverlap(intervalOfBounds(evidenceDate(record, source)), period))
      .map(({ document_id, locator }) => JSON.stringify([document_id, locator])),
  ).size;
