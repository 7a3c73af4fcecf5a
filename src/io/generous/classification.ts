import { CLASSIFICATIONS } from "../../record/vocabulary";
import type { Notes } from "./notes";
import { readAs } from "./original";
import type { Rough } from "./rough";

const KNOWN: ReadonlySet<unknown> = new Set(CLASSIFICATIONS);

/** Popolo leaves the classification free: what the record has no word for is another body, and keeps its own word. */
export function withClassification(rough: Rough, notes: Notes): Rough {
  const { classification } = rough.fields;
  if (rough.collection !== "organizations" || KNOWN.has(classification)) return rough;
  notes.make(rough, "classification", classification === undefined ? "no word" : `“${classification}”`);
  const fields =
    classification === undefined
      ? { ...rough.fields, classification: "other" }
      : readAs(rough.fields, "classification", "other");
  return { ...rough, fields };
}
