import type { Notes } from "./notes";
import { readAs } from "./original";
import type { Rough } from "./rough";
import { textIn } from "./rough";

/** Popolo leaves the classification free: a word is believed as it stands. Where there is none, the body is another one. */
export function withClassification(rough: Rough, notes: Notes): Rough {
  if (rough.collection !== "organizations" || textIn(rough.fields, "classification") !== undefined)
    return rough;
  notes.make(rough, "classification", "no word");
  const { classification } = rough.fields;
  const fields =
    classification === undefined
      ? { ...rough.fields, classification: "other" }
      : readAs(rough.fields, "classification", "other");
  return { ...rough, fields };
}
