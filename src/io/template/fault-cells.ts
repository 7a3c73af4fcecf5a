/** Faults that are found when all items are there, told by the cells from which the items were read. */
import type { Against, Fault } from "../../record/fault";
import { shown } from "../../record/fault";
import type { Notes } from "../generous/notes";
import { SHEETS } from "../sheets";

type Cells = Notes["cells"];
type Place = Pick<Fault, "file" | "collection" | "place">;

/** Under which the cells of an item are known. */
export const keyOfPlace = ({ file, collection = "", place = "" }: Place): string =>
  JSON.stringify([file, collection, place]);

/** From here on faults are told by the cells that are noted. */
export function tellByCells(notes: Notes): void {
  notes.retold = (fault) => withCell(fault, notes.cells);
}

function withCell(fault: Fault, cells: Cells): Fault {
  const { against, expected } = fault;
  return {
    ...placed(fault, cells),
    expected: withHeadings(expected, fault.collection),
    ...(against && { against: placed(against, cells) }),
  };
}

function placed<Told extends Fault | Against>(told: Told, cells: Cells): Told {
  const found = told.cell ? null : cells.get(keyOfPlace(told))?.(told.field);
  if (!found) return told;
  return { ...told, cell: found.cell, found: found.text === undefined ? told.found : shown(found.text) };
}

/** Fields are the record's own words; whoever has a table before them knows its headings. */
function withHeadings(expected: string, collection: string | undefined): string {
  const columns = SHEETS.find((sheet) => sheet.collection === collection)?.columns ?? [];
  return columns
    .filter(({ field }) => field.includes("_"))
    .reduce((text, { field, heading }) => text.replaceAll(field, heading), expected);
}
