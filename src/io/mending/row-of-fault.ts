import type { CellPlace, Fault } from "../../record/fault";
import type { RecordFile } from "../../record/record-file";
import type { TableRow } from "../table";
import type { Tab } from "../tabs";
import { tabsOf } from "../tabs";
import { keyOf } from "../template/sheet-plan";

export interface FoundRow {
  readonly file: RecordFile;
  readonly tab: Tab;
  readonly row: TableRow;
}

type Place = Pick<Fault, "file" | "cell">;

/** The table that a fault is in; null where it is of no cell of these files. */
export function tabOfFault(
  files: readonly RecordFile[],
  { file: path, cell }: Place,
): Omit<FoundRow, "row"> | null {
  const file = cell && files.find((each) => each.path === path);
  const tab = file && tabsOf(file.content).find(({ name }) => name === (cell?.sheet ?? null));
  return file && tab ? { file, tab } : null;
}

export function rowOfFault(files: readonly RecordFile[], fault: Place): FoundRow | null {
  const found = tabOfFault(files, fault);
  const row = found?.tab.table.rows.find(({ number }) => number === fault.cell?.row);
  return found && row ? { ...found, row } : null;
}

export const isInOneRow = (a: Fault, b: Fault): boolean =>
  a.file === b.file && a.cell !== undefined && a.cell.sheet === b.cell?.sheet && a.cell.row === b.cell?.row;

/** Headings in whatever letters, as they are read. */
export const isOfColumn = (cell: CellPlace | undefined, heading: string): boolean =>
  cell !== undefined && keyOf(cell.heading) === keyOf(heading);
