import type { RecordFile } from "../../record/record-file";
import { SHEETS } from "../sheets";
import type { Sheet } from "../sheets/column";
import type { Table } from "../table";
import { tabsOf } from "../tabs";
import type { WorkbookSheet } from "../workbook";
import { Workbook } from "../workbook";
import { keyOf } from "./sheet-plan";
import type { SheetTable } from "./sheet-row";

/** The sheets of the template that a file holds: by their headings, whatever their tabs are called. */
export const sheetTables = ({ path, content }: RecordFile): readonly SheetTable[] =>
  tabsOf(content).flatMap(({ name, table }) => {
    const sheet = sheetOf(table, name);
    return sheet ? [{ file: path, sheet, tab: name, table }] : [];
  });

/** The tabs of a workbook that are no sheets of the template. */
export const otherTabs = (content: unknown): readonly WorkbookSheet[] =>
  content instanceof Workbook ? content.sheets.filter(({ name, table }) => !sheetOf(table, name)) : [];

/** The one of its name, where several have the headings. */
function sheetOf({ headings }: Table, name: string | null): Sheet | undefined {
  const there = new Set(headings.map(keyOf));
  const fitting = SHEETS.filter(({ columns }) =>
    columns.filter(isAsked).every(({ heading }) => there.has(keyOf(heading))),
  );
  return fitting.find((sheet) => sheet.name === name) ?? fitting[0];
}

const isAsked = ({ use }: Sheet["columns"][number]): boolean => use === "needed" || use === "known-by";
