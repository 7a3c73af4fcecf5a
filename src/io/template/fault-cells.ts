/** Faults that are found when all items are there, told by the cells from which the items were read. */
import type { Against, Fault } from "../../record/fault";
import { shown } from "../../record/fault";
import type { CellOfField } from "../generous/notes";

type Cells = ReadonlyMap<string, CellOfField>;
type Place = Pick<Fault, "file" | "collection" | "place">;

/** Under which the cells of an item are known. */
export const keyOfPlace = ({ file, collection = "", place = "" }: Place): string =>
  JSON.stringify([file, collection, place]);

export const withCells = (faults: readonly Fault[], cells: Cells): readonly Fault[] =>
  cells.size === 0 ? faults : once(faults.map((fault) => withCell(fault, cells)));

/** Of a cell that is told already, what is missing since is not told again. */
function once(faults: readonly Fault[]): readonly Fault[] {
  const told = new Set<string>();
  return faults.filter(({ file, cell, weight, hint }) => {
    if (!cell) return true;
    const key = JSON.stringify([file, cell]);
    const isAgain = told.has(key) && weight === "noted" && hint === undefined;
    told.add(key);
    return !isAgain;
  });
}

function withCell(fault: Fault, cells: Cells): Fault {
  const { against, expected } = fault;
  return {
    ...placed(fault, cells),
    expected: cellOf(fault, cells)?.inHeadings?.(expected) ?? expected,
    ...(against && { against: placed(against, cells) }),
  };
}

const cellOf = (told: Place & Pick<Fault, "field">, cells: Cells): ReturnType<CellOfField> =>
  cells.get(keyOfPlace(told))?.(told.field) ?? null;

function placed<Told extends Fault | Against>(told: Told, cells: Cells): Told {
  const found = told.cell ? null : cellOf(told, cells);
  if (!found) return told;
  const isLost = "because" in told && told.because !== undefined;
  const text = found.text === undefined ? told.found : shown(found.text);
  return { ...told, cell: found.cell, found: isLost ? `${text}, which is left out` : text };
}
