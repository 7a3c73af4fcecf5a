/** Faults of a record, in words; without those of its fields, which only few readers ever need. */
import type { CellPlace, Fault } from "../record/fault";
import type { FaultGroup } from "../record/fault-groups";
import { countLeftOut, countNoted } from "../record/fault-groups";
import { counted } from "./counted";

/** Null where there is nothing to tell. @example "3 items of the record are left out, and there is 1 thing to look at" */
export function faultsInWords(faults: readonly Fault[]): string | null {
  const empty = countLeftOut(faults.filter(({ isEmpty }) => isEmpty));
  const files = countLeftOut(faults.filter((fault) => isOfFile(fault) && !fault.isEmpty));
  const out = countLeftOut(faults) - files - empty;
  const noted = countNoted(faults);
  if (files + empty + out === 0) {
    return noted === 0 ? null : `There ${noted === 1 ? "is" : "are"} ${thingsToLookAt(noted)}`;
  }
  const told = [
    ...(files > 0 ? [`${counted(files, "file", "files")} could not be read`] : []),
    ...(empty > 0 ? [counted(empty, "file has no row in it", "files have no row in them")] : []),
    ...(out > 0
      ? [`${counted(out, "item", "items")} of the record ${out === 1 ? "is" : "are"} left out`]
      : []),
    ...(noted > 0 ? [`there ${noted === 1 ? "is" : "are"} ${thingsToLookAt(noted)}`] : []),
  ];
  return told.length === 1 ? (told[0] ?? null) : `${told.slice(0, -1).join(", ")}, and ${told.at(-1)}`;
}

const thingsToLookAt = (count: number): string => `${counted(count, "thing", "things")} to look at`;

/** Nothing of the file can be believed. */
const isOfFile = ({ weight, collection = "", item, field }: Fault): boolean =>
  weight === "left-out" && collection === "" && item === "" && field === "";

/**
 * What no form of saving can hold, since it never came into the record; null where there is nothing of that.
 * @example "3 rows of what was opened are left out of this record"
 */
export function leftOutInWords(faults: readonly Fault[]): string | null {
  const out = faults.filter(({ weight }) => weight === "left-out");
  const rows = new Set(
    out.flatMap(({ file, cell }) => (cell ? [JSON.stringify([file, cell.sheet, cell.row])] : [])),
  ).size;
  const files = countLeftOut(out.filter(isOfFile));
  const items = countLeftOut(out.filter((each) => !each.cell && !isOfFile(each)));
  const told = [
    ...(rows > 0 ? [counted(rows, "row", "rows")] : []),
    ...(items > 0 ? [counted(items, "item", "items")] : []),
    ...(files > 0 ? [counted(files, "file", "files")] : []),
  ];
  if (told.length === 0) return null;
  return `${told.join(" and ")} of what was opened ${rows + items + files === 1 ? "is" : "are"} left out of this record`;
}

/**
 * Whoever has a table before them is told its sheet and column.
 * @example "Left out: memberships, end_date (3)"
 * @example "Left out: Members, column Until (3)"
 */
export function groupInWords({ weight, collection, field, follows, faults }: FaultGroup): string {
  if (faults.every(({ isEmpty }) => isEmpty))
    return `No row in it: ${counted(faults.length, "file", "files")}`;
  if (faults.every(isOfFile)) return `Could not be read: ${counted(faults.length, "file", "files")}`;
  const cells = new Set(faults.map(({ cell }) => cell && columnInWords(cell)));
  const [column] = cells.size === 1 ? cells : [];
  const where = column ?? [collection || "files", field].filter((part) => part !== "").join(", ");
  const what = follows ? "Left out with what it needs" : weight === "left-out" ? "Left out" : "To look at";
  return `${what}: ${where} (${faults.length})`;
}

const columnInWords = ({ sheet, heading }: CellPlace): string =>
  `${sheet === undefined ? "" : `${sheet}, `}column ${heading}`;

/**
 * Where the fault is, from the file to the field, or to the cell.
 * @example "town.json, organizations[2], town-board, field parent_id"
 * @example "town.xlsx, Structures, row 7, column Part of"
 */
export const placeInWords = ({ file, item, place = "", field, cell }: FaultPlace): string =>
  (cell
    ? [file, cell.sheet ?? "", `row ${cell.row}`, `column ${cell.heading}`]
    : [file, place, item === place ? "" : item, field && `field ${field}`]
  )
    .filter((part) => part !== "")
    .join(", ");

/** @example "Structures, row 7" */
export const rowInWords = ({ cell, place = "" }: Pick<Fault, "cell" | "place">): string =>
  cell ? [cell.sheet ?? "", `row ${cell.row}`].filter((part) => part !== "").join(", ") : place;

type FaultPlace = Pick<Fault, "file" | "item" | "place" | "field" | "cell">;

/** @example "expected a text; found 7" */
export const mendingInWords = ({ expected, found, against, hint }: Fault): string => {
  const other = against ? ` (${placeInWords(against)}: ${against.found})` : "";
  return `expected ${expected}${other}; found ${found}${hint === undefined ? "" : `. ${hint}`}`;
};
