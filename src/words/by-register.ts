/** Of what no report tells: that it is known from a register alone. */
import { begunBy, takesEffect } from "../record/change-event";
import { documentsById, eventsOf, getOrThrow, organizationsById } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import { registersAlone } from "../record/registers";
import type { Source } from "../record/shape";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";
import { listOf, textOf } from "./sentence";

/** @param documentIds registers @example ["the national register"], ["the register of 1 May 2012"] */
export const registersInWords = (
  record: PartnershipRecord,
  documentIds: readonly string[],
): readonly string[] => [...new Set(documentIds.map((id) => registerInWords(record, id)))];

/** @example "by our inference and the national register"; null of none */
export const byWhat = (authorities: readonly string[]): string | null =>
  authorities.length === 0 ? null : `by ${textOf(listOf(authorities.map((each) => [each])))}`;

/** Of what rests on some evidence. @param bodyIds of whom it is told */
export const byRegisterAlone = (
  record: PartnershipRecord,
  sources: readonly Source[],
  bodyIds: readonly string[],
): string | null => byWhat(registersInWords(record, registersAlone(record, sources, bodyIds)));

/** Behind when a body began. @example ", by the national register"; empty where a report tells of its beginning */
export function beginningByRegister(record: PartnershipRecord, id: string): string {
  const begun = eventsOf(record, id).filter((event) => takesEffect(event) && begunBy(event).includes(id));
  const sources = begun.flatMap((event) => event.sources);
  const by = sources.length === 0 ? null : byRegisterAlone(record, sources, [id]);
  return by === null ? "" : `, ${by}`;
}

/** One that the government keeps is of the whole nation. */
function registerInWords(record: PartnershipRecord, documentId: string): string {
  const { publisher_id, date } = getOrThrow(documentsById(record), documentId);
  const publisher = publisher_id === undefined ? undefined : organizationsById(record).get(publisher_id);
  return publisher?.classification === "government"
    ? "the national register"
    : `the register of ${boundsInWords(boundsOf(date))}`;
}
