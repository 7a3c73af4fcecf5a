import { SHEETS } from "./sheets";
import type { Sheet } from "./sheets/column";
import { EXAMPLE } from "./template/sheet-row";
import type { DrawnSheet } from "./workbook-of/drawn-sheet";
import { guideSheet } from "./workbook-of/guide-sheet";
import { listsSheet } from "./workbook-of/lists";
import { emptySettings } from "./workbook-of/settings-rows";
import { filledSheet } from "./workbook-of/template-sheet";

/** The empty workbook for a record, with its notes, its lists and an example on every sheet, as a file (.xlsx). */
export async function templateWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const { writeWorkbook } = await import("./spreadsheet");
  return writeWorkbook(templateSheets());
}

export function templateSheets(): readonly DrawnSheet[] {
  const lists = listsSheet(({ words = [] }) => words);
  const sheets = SHEETS.filter(({ isInTemplate }) => isInTemplate).map((sheet) => ({
    ...filledSheet(sheet, [exampleOf(sheet)], lists),
    examples: 1,
  }));
  return [guideSheet(), emptySettings(), ...sheets, lists];
}

/** Columns that the template leaves out have no example. */
const exampleOf = ({ columns }: Sheet): readonly string[] =>
  columns.map(({ example, use }, index) => (index === 0 ? EXAMPLE + example : use === "rare" ? "" : example));
