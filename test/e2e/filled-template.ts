/** A workbook that an officer has filled: the template, with rows in its sheets. */
import { SHEETS } from "../../src/io/sheets";
import { writeWorkbook } from "../../src/io/spreadsheet";
import { guideSheet } from "../../src/io/workbook-of/guide-sheet";
import { listsSheet } from "../../src/io/workbook-of/lists";
import { filledSheet } from "../../src/io/workbook-of/template-sheet";

/** By the names of the sheets: the headings that are filled, and the rows below them, with bars between the cells. */
export type Filled = Readonly<Record<string, string>>;

const cellsOf = (line: string): readonly string[] => line.split("|").map((cell) => cell.trim());

/** The file, as a spreadsheet saves it. */
export async function filledTemplate(filled: Filled): Promise<Buffer> {
  const lists = listsSheet(({ words = [] }) => words);
  const sheets = SHEETS.filter(({ isInTemplate }) => isInTemplate).map((sheet) => {
    const [headings = [], ...rows] = (filled[sheet.name] ?? "").trim().split("\n").map(cellsOf);
    const unknown = headings.filter((each) => each && !sheet.columns.some(({ heading }) => heading === each));
    if (unknown.length > 0)
      throw new Error(`Expected headings of ${sheet.name}; found ${unknown.join(", ")}`);
    const inOrder = rows.map((row) =>
      sheet.columns.map(({ heading }) => row[headings.indexOf(heading)] ?? ""),
    );
    return filledSheet(sheet, inOrder, lists);
  });
  return Buffer.from(await writeWorkbook([guideSheet(), ...sheets, lists]));
}
