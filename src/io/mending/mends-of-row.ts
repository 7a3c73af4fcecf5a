import type { Fault } from "../../record/fault";
import type { Mend } from "../../record/mend";
import type { RecordFile } from "../../record/record-file";
import { undefused } from "../defused";
import { rowOfFault } from "./row-of-fault";
import type { CellToMend } from "./row-to-mend";

/**
 * The cells whose text is another than in the file.
 * @param files as they were read, without any mend
 * @param typed by column; of what is not in it, nothing was typed
 */
export function mendsOfRow(
  files: readonly RecordFile[],
  { file, cell }: Pick<Fault, "file" | "cell">,
  cells: readonly Pick<CellToMend, "column" | "heading">[],
  typed: ReadonlyMap<number, string>,
): readonly Mend[] {
  const row = rowOfFault(files, { file, ...(cell && { cell }) })?.row;
  if (!cell || !row) return [];
  return cells.flatMap(({ column, heading }): readonly Mend[] => {
    const text = typed.get(column)?.trim();
    const before = undefused(row.cells[column] ?? "");
    return text === undefined
      ? []
      : [{ kind: "cell", file, cell: { ...cell, heading }, column, before, text }];
  });
}
