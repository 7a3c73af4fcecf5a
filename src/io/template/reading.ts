import type { OpeningReport } from "../../record/opening-report";
import type { Notes } from "../generous/notes";
import type { CellWord, Column } from "../sheets/column";
import { isVital } from "../sheets/column";
import type { DateOrder } from "../written-date/pattern";
import { readName } from "./name-cell";
import type { Names } from "./names";
import type { CellValue } from "./plain-cell";
import { readDate, readPlain } from "./plain-cell";
import type { SheetRow } from "./sheet-row";
import { cellOf, textOf } from "./sheet-row";
import type { Slip } from "./slip";
import { slipOf } from "./slip";

/** What is known while the cells of a file are read. */
export interface Reading {
  readonly notes: Notes;
  readonly names: Names;
  readonly order: DateOrder;
  /** Whether any row has a theme. */
  readonly usesThemes: boolean;
  /** Those that were read, since dates repeat. */
  readonly dates: Map<string, ReturnType<typeof readDate>>;
  /** The words of a column of which the file has its own. */
  readonly wordsOf: (column: Column) => readonly CellWord[] | undefined;
}

/** Undefined where the cell is empty, or what stands in it cannot be read: that is noted. */
export function cellValue(row: SheetRow, column: Column, reading: Reading): unknown {
  const text = textOf(row, column);
  if (text === undefined) return undefined;
  const value = readCell(text, row, column, reading);
  if ("value" in value) return value.value;
  reading.notes.faults.push(slipOf(row, column, value, isVital(column) ? "left-out" : "noted"));
  return undefined;
}

function readCell(text: string, row: SheetRow, column: Column, reading: Reading): CellValue | Slip {
  const { notes, names, order } = reading;
  if (column.kind === "date" || column.kind === "span") {
    const key = `${column.kind} ${column.isPlain} ${text}`;
    const read = reading.dates.get(key) ?? readDate(text, column, order);
    reading.dates.set(key, read);
    if ("read" in read) notes.dates.push(dateTold(text, row, column, read.read));
    return read;
  }
  const say = (slip: Slip): void => {
    if (!names.isNew(text)) notes.faults.push(slipOf(row, column, slip, "noted"));
  };
  const plain = readPlain(text, column, reading.wordsOf(column), say);
  if ("expected" in plain || plain.value !== text) return plain;
  return readName(text, column, row, names, say);
}

const dateTold = (
  text: string,
  row: SheetRow,
  column: Column,
  { told, otherwise }: Exclude<ReturnType<typeof readDate>, Slip>["read"],
): NonNullable<OpeningReport["dates"]>[number] => ({
  file: row.file,
  cell: cellOf(row, column),
  found: text,
  told,
  ...(otherwise && { otherwise: otherwise.told }),
});
