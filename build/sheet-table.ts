import { SHEETS } from "../src/io/sheets";
import type { Sheet } from "../src/io/sheets/column";
import { withTable } from "./written-table";

const rowOf = ({ name, note, columns, isInTemplate }: Sheet): string => {
  const headings = columns.filter(({ use }) => use !== "rare").map(({ heading }) => heading);
  const where = isInTemplate ? note : `${note} Not in the template.`;
  return `| ${name} | ${where} | ${headings.join(" · ")} |`;
};

/** The text with its table of the sheets of the template. Throws where the text has no place for it. */
export const withSheetTable = (text: string): string =>
  withTable(text, "Sheets", [
    "| Sheet | A row of it | Its columns |",
    "| --- | --- | --- |",
    ...SHEETS.map(rowOf),
  ]);
