import { isObject } from "../../record/entry";
import type { Document } from "../../record/shape";
import type { Says } from "../../record/vocabulary";
import { boundsOf } from "../../time/edtf";
import { boundsIn } from "./as-at";
import type { Notes } from "./notes";
import { readAs } from "./original";
import type { Fields, Rough } from "./rough";
import { textIn } from "./rough";

/**
 * In Popolo a source is a link. Where no document is named, the file itself is the document, and the place in it the paragraph;
 * the link stays with it.
 * @param whole whether an item without any source has the file for one: not where the record has documents of its own
 */
export function withSource(
  rough: Rough,
  document: Pick<Document, "id" | "date">,
  whole: boolean,
  notes: Notes,
): Rough {
  if (rough.collection === "areas" || rough.collection === "documents") return rough;
  const given = rough.fields["sources"];
  const ofFile = { document_id: document.id, locator: rough.place, says: saysOf(rough, document.date) };
  if (Array.isArray(given) && given.length > 0) {
    if (!given.some(isLink)) return rough;
    notes.make(rough, "sources", "its place in the file, with the link");
    const sources = given.map((source: unknown) => (isLink(source) ? { ...ofFile, ...source } : source));
    return { ...rough, fields: { ...rough.fields, sources } };
  }
  if (!whole) return rough;
  notes.make(rough, "sources", "its place in the file");
  const fields =
    given === undefined || Array.isArray(given) ? rough.fields : readAs(rough.fields, "sources", []);
  return { ...rough, fields: { ...fields, sources: [ofFile] } };
}

const isLink = (source: unknown): source is Fields => isObject(source) && !("document_id" in source);

/** A list says of what is in it that it is there, unless by its own dates it had ended by then, or was yet to begin. */
export function saysOf({ collection, fields }: Rough, asAt: string): Says {
  const day = boundsOf(asAt);
  const ends = collection === "organizations" ? boundsIn(textIn(fields, "dissolution_date") ?? "") : null;
  const begins = boundsIn(textIn(fields, "founding_date") ?? textIn(fields, "start_date") ?? "");
  if (begins && begins.earliest > day.latest) return "planned";
  if (!ends || ends.earliest > day.latest) return "existing";
  return ends.latest <= day.earliest ? "ended" : "historic";
}
