import type { Opened, OpenOptions } from "../../../src/io/open-record";
import { openRecord } from "../../../src/io/open-record";
import { PRESETS } from "../../../src/io/presets/presets";
import { Table } from "../../../src/io/table";
import { Workbook } from "../../../src/io/workbook";

/** A sheet as it is drawn in a test: cells between bars, the headings first. */
export function tableOfText(text: string): Table {
  const [headings = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return new Table(
    headings,
    rows.map((cells, index) => ({ number: index + 2, cells })),
    null,
  );
}

export const workbookOfText = (sheets: Readonly<Record<string, string>>): Workbook =>
  new Workbook(Object.entries(sheets).map(([name, text]) => ({ name, table: tableOfText(text) })));

export const openSheets = (
  sheets: Readonly<Record<string, string>>,
  options: Partial<OpenOptions> = {},
): Opened =>
  openRecord([{ path: "ours.xlsx", content: workbookOfText(sheets) }], {
    title: "Ours",
    asAt: "2024-05-01",
    presets: PRESETS,
    ...options,
  });
