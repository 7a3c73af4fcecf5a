/** The row of a fault, cell by cell, as a form shows it. To be loaded when one is mended. */
import type { Fault } from "../../record/fault";
import type { RecordFile } from "../../record/record-file";
import { undefused } from "../defused";
import type { CellControl, HowRead } from "./cell-control";
import { headingsOfRow } from "./headings-of-row";
import { matchedControl } from "./matched-control";
import { isInOneRow, isOfColumn, rowOfFault } from "./row-of-fault";
import { templateControl } from "./template-control";

export interface CellToMend {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  readonly text: string;
  readonly control: CellControl;
  /** What is wrong with it. */
  readonly faults: readonly Fault[];
}

/**
 * The cell of the fault first, then others of the row that are at fault, then those with a text; a column that the table does not
 * have is there, empty. None where the fault is of no cell of these files.
 * @param files with the cells that are mended
 * @param faults all that are told
 */
export function rowToMend(
  files: readonly RecordFile[],
  fault: Fault,
  faults: readonly Fault[],
  how: HowRead,
): readonly CellToMend[] {
  const found = rowOfFault(files, fault);
  if (!found) return [];
  const here = faults.filter((each) => isInOneRow(each, fault));
  const own = headingsOfRow(found, how);
  const more = here.flatMap(({ cell }) =>
    cell && !own.some((each) => isOfColumn(cell, each)) ? [cell.heading] : [],
  );
  const controlOf = matchedControl(found.file, found.tab, how) ?? templateControl(found.file, found.tab, how);
  const cells = [...own, ...new Set(more)].map((heading, column) => ({
    column,
    heading,
    text: undefused(found.row.cells[column] ?? ""),
    control: controlOf(heading),
    faults: here.filter(({ cell }) => isOfColumn(cell, heading)),
  }));
  const rank = ({ faults: ofCell, text }: CellToMend): number =>
    ofCell.includes(fault) ? 0 : ofCell.length > 0 ? 1 : text === "" ? 3 : 2;
  return cells.toSorted((a, b) => rank(a) - rank(b));
}
