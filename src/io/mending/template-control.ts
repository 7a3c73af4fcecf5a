import type { RecordFile } from "../../record/record-file";
import { Notes } from "../generous/notes";
import { SHEETS } from "../sheets";
import type { Column } from "../sheets/column";
import type { Tab } from "../tabs";
import { orderOf } from "../template/date-order";
import { nameColumn } from "../template/keys";
import { readDate } from "../template/plain-cell";
import { settingsOf, wordsIn } from "../template/settings";
import { keyOf, planOf } from "../template/sheet-plan";
import type { SheetRow } from "../template/sheet-row";
import { rowsOfSheet, textOf } from "../template/sheet-row";
import { sheetTables } from "../template/sheet-tables";
import type { DateOrder } from "../written-date/pattern";
import type { CellControl, ControlOf, HowRead } from "./cell-control";
import { TEXT } from "./cell-control";

/** More names than anybody chooses from. */
const MOST_NAMES = 1000;

/** Of a sheet of the template, as it is read; any text, where it is none. */
export function templateControl(file: RecordFile, { table }: Tab, { order }: HowRead): ControlOf {
  const tables = sheetTables(file);
  const sheet = tables.find((each) => each.table === table)?.sheet;
  if (!sheet) return () => TEXT;
  const rows = tables.flatMap(rowsOfSheet);
  const wordsOf = wordsIn(settingsOf([file], new Notes()));
  return (heading) => {
    const column = planOf(sheet).byHeading.get(keyOf(heading));
    return column
      ? controlOf(
          column,
          rows,
          order ?? orderOf(rows),
          wordsOf(column).map(({ word }) => word),
        )
      : TEXT;
  };
}

function controlOf(
  column: Column,
  rows: readonly SheetRow[],
  order: DateOrder,
  words: readonly string[],
): CellControl {
  switch (column.kind) {
    case "date":
    case "span":
      return { kind: "date", read: (text) => dateIn(text, column, order) };
    case "yes-no":
      return { kind: "choice", words: ["Yes", "No"], isClosed: true };
    case "word":
      return { kind: "choice", words, isClosed: column.isOpen !== true };
    case "structure":
    case "structures":
      return { kind: "choice", words: namesIn("organizations", rows), isClosed: false };
    case "document":
      return { kind: "choice", words: namesIn("documents", rows), isClosed: false };
    default:
      return TEXT;
  }
}

function dateIn(text: string, column: Column, order: DateOrder) {
  if (text.trim() === "") return null;
  const date = readDate(text, column, order);
  return "read" in date ? date.read : { slip: date.expected };
}

function namesIn(collection: "organizations" | "documents", rows: readonly SheetRow[]): readonly string[] {
  const column = SHEETS.filter((sheet) => sheet.collection === collection).map(nameColumn)[0];
  const names = column ? rows.flatMap((row) => textOf(row, column) ?? []) : [];
  return [...new Set(names)].slice(0, MOST_NAMES);
}
