/** Where the rows of an item say that it is written. */
import type { Says } from "../../record/vocabulary";
import { boundsIn } from "../generous/as-at";
import { fileDocumentId } from "../generous/file-document";
import { saysOf } from "../generous/file-source";
import type { Fields, Rough } from "../generous/rough";
import { textIn } from "../generous/rough";
import type { Column } from "../sheets/column";
import type { Reading } from "./reading";
import { cellValue } from "./reading";
import { lastPart, planOf } from "./sheet-plan";
import type { SheetRow } from "./sheet-row";
import { placeOf, textOf } from "./sheet-row";
import { slipOf } from "./slip";

/** A paragraph as a row gives it; `says` is missing where the row leaves it open. */
export type Paragraph = Fields;

/** None where the row names a document that there is not, which is noted. */
export function paragraphOf(row: SheetRow, reading: Reading): readonly Paragraph[] {
  const { byField, evidence } = planOf(row.sheet);
  const document = byField.get("sources.document_id");
  const locator = byField.get("sources.locator");
  if (!document || !locator) return [];
  const values = Object.fromEntries(
    evidence
      .map((column) => [lastPart(column), cellValue(row, column, reading)] as const)
      .filter(([, value]) => value !== undefined),
  );
  if (textOf(row, document) === undefined) return [withFile(row, document, values, reading)];
  if (values["document_id"] === undefined) return [];
  return [values["locator"] === undefined ? withoutLocator(row, locator, values, reading) : values];
}

/** What names no document has the file itself for one, and its row for a paragraph. */
function withFile(row: SheetRow, document: Column, values: Fields, reading: Reading): Paragraph {
  const expected = `where it is written, such as ${document.example || "the title of a report"}`;
  const hint = "Until then, this file stands for it.";
  reading.notes.faults.push(slipOf(row, document, { expected, hint }, "noted"));
  return { locator: placeOf(row), ...values, document_id: fileDocumentId(row.file) };
}

function withoutLocator(row: SheetRow, locator: Column, values: Fields, reading: Reading): Paragraph {
  const expected = `the paragraph of the document, such as ${locator.example || "3.1"}`;
  reading.notes.faults.push(slipOf(row, locator, { expected }, "noted"));
  return { ...values, locator: NO_PARAGRAPH };
}

/** Where only the document is told. */
const NO_PARAGRAPH = "No paragraph given";

/** What a paragraph says of an item where the row leaves it open: that it is there, unless by its dates it had ended or was to come. */
export function withSays(rough: Rough, paragraph: Paragraph, dateOf: (id: string) => string): Fields {
  if ("says" in paragraph) return paragraph;
  const date = textIn(paragraph, "date") ?? dateOf(String(paragraph["document_id"]));
  return { ...paragraph, says: saysInRow(rough, boundsIn(date) ? date : null) };
}

function saysInRow(rough: Rough, date: string | null): Says {
  const certainty = rough.fields["certainty"];
  if (certainty === "agreed" || certainty === "planned" || certainty === "proposed") return certainty;
  return date === null ? "existing" : saysOf(rough, date);
}
