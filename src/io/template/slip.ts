import type { Fault, Meant, Weight } from "../../record/fault";
import { shown } from "../../record/fault";
import type { CellKind, Column } from "../sheets/column";
import type { SheetRow } from "./sheet-row";
import { cellOf, placeOf, textOf } from "./sheet-row";

/** What is wrong with a cell: what was expected in it, and what would mend it, where that can be known. */
export interface Slip {
  readonly expected: string;
  readonly hint?: string;
  readonly meant?: Meant;
}

/** A fault of a cell, with what stands in it. */
export const slipOf = (
  row: SheetRow,
  column: Column,
  { expected, hint, meant }: Slip,
  weight: Weight,
): Fault => ({
  weight,
  file: row.file,
  collection: row.sheet.collection,
  item: placeOf(row),
  place: placeOf(row),
  field: column.field,
  expected,
  found: shown(textOf(row, column)),
  ...(hint === undefined ? {} : { hint }),
  cell: cellOf(row, column),
  ...(meant && { meant }),
});

/** What asks whether a name that is nearly a known one is meant for it. @param orNew whether it may as well be a new one */
export const meantAs = (
  written: string,
  name: string | undefined,
  orNew: boolean,
): Pick<Slip, "hint" | "meant"> =>
  name === undefined ? {} : { hint: `Did you mean ${name}?`, meant: { written, name, orNew } };

/** What stands in a cell of a kind. */
const KINDS: Readonly<Partial<Record<CellKind, string>>> = {
  date: "a date",
  span: "a time from one date to another",
  amount: "pounds in figures",
  word: "a word of its list",
  structure: "the name of a row of the sheet Structures",
  structures: "names of rows of the sheet Structures",
};

/** Of a cell that is empty. */
export const missingOf = (column: Column): Slip => ({
  expected: withExample(KINDS[column.kind] ?? "a text", column),
});

/** @example withExample("the title of a document", column) // "the title of a document, such as Annual report 2010" */
export const withExample = (expected: string, { example }: Column): string =>
  example === "" ? expected : `${expected}, such as ${example}`;
