/** What would help where a register gives no beginnings. */
import type { PartnershipRecord } from "../record/record";
import { isRegister } from "../record/registers";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import { uncovered } from "../record/uncovered";
import { boundsOf } from "../time/edtf";
import { boundsInWords } from "../time/words";

const counted = (count: number): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? "body" : "bodies"}`;

/**
 * For whoever keeps the record, of every document that is asked about.
 * @example "register: 2 bodies without a beginning are not shown before 26 July 2025; if it is a complete list, \"covers\" says since when"
 */
export const uncoveredInWords = (
  record: PartnershipRecord,
  isAsked: (record: PartnershipRecord, documentId: string) => boolean = () => true,
): readonly string[] =>
  uncovered(record)
    .filter(({ document }) => isAsked(record, document.id))
    .map(({ document: { id, date }, bodies }) => {
      const are = bodies.length === 1 ? "is" : "are";
      return `${id}: ${counted(bodies.length)} without a beginning ${are} not shown before ${boundsInWords(boundsOf(date))}; if it is a complete list, "covers" says since when`;
    });

/**
 * For a reader, of the registers whose bodies are hidden in the period for that reason.
 * @param ids of the bodies that would be on the plan
 * @example "“Register of councils” of 26 July 2025 lists 1,000 bodies without a beginning: they are not shown before. If it tells of a longer time, the record can say so (covers)."
 */
export function hiddenByRegisters(
  record: PartnershipRecord,
  slice: Slice,
  ids: ReadonlySet<string>,
): readonly string[] {
  return uncovered(record)
    .filter(({ document }) => isRegister(record, document.id))
    .flatMap(({ document: { title, date }, bodies }) => {
      const hidden = bodies.filter(
        ({ id }) => ids.has(id) && entityIn(slice, id).presence === "not-yet-reported",
      );
      if (hidden.length === 0) return [];
      const when = boundsInWords(boundsOf(date));
      const they = hidden.length === 1 ? "it is" : "they are";
      return [
        `“${title}” of ${when} lists ${counted(hidden.length)} without a beginning: ${they} not shown before. If it tells of a longer time, the record can say so (covers).`,
      ];
    });
}
