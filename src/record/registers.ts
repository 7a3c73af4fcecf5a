/** Documents that are lists: what they tell is told of each body by its row alone, and nothing is said of how it came about. */
import { readingsOf } from "./coverage";
import { cutOf } from "./cut";
import { grouped } from "./grouped";
import { getOrThrow, organizationsById } from "./links";
import { perRecord } from "./per-record";
import type { PartnershipRecord } from "./record";
import type { Source } from "./shape";

const FEWEST_ROWS = 10;
/** A row may tell of a class of bodies; in a report, most paragraphs tell of several. */
const LEAST_OF_ONE = 0.9;

/**
 * Those of the whole record, also where it is cut: a part of a list may have too few rows, and a part of a report no paragraph of
 * several bodies.
 */
export const registersIn = perRecord(
  (record): ReadonlySet<string> =>
    cutOf(record)?.registers ??
    new Set(record.documents.map(({ id }) => id).filter((id) => readsAsRegister(record, id))),
);

export const isRegister = (record: PartnershipRecord, documentId: string): boolean =>
  registersIn(record).has(documentId);

/** By what is read from it: nearly each body has a paragraph of its own, which is its row. */
function readsAsRegister(record: PartnershipRecord, documentId: string): boolean {
  const ofBodies = readingsOf(record, documentId).filter(({ collection }) => collection === "organizations");
  const rows = [...grouped(ofBodies, ({ source }) => [source.locator]).values()];
  const ofOne = rows.filter((row) => row.every(({ item }) => item === row[0]?.item));
  return rows.length >= FEWEST_ROWS && ofOne.length >= LEAST_OF_ONE * rows.length;
}

/**
 * The registers that alone tell something of bodies of which reports tell as well. None where a report tells it too, and none where
 * registers tell all that is known: then that is to be expected.
 */
export function registersAlone(
  record: PartnershipRecord,
  sources: readonly Source[],
  bodyIds: readonly string[],
): readonly string[] {
  const cited = [...new Set(sources.map(({ document_id }) => document_id))];
  const isReport = ({ document_id }: Source): boolean => !isRegister(record, document_id);
  const reported = bodyIds.some((id) => getOrThrow(organizationsById(record), id).sources.some(isReport));
  return reported && cited.every((id) => isRegister(record, id)) ? cited : [];
}
