/** A sheet of the template as it is drawn. */
import type { CellKind, Column, Sheet } from "../sheets/column";
import type { DrawnColumn, DrawnSheet } from "./drawn-sheet";
import { choiceOf } from "./lists";

/** Letters across, by what stands in a cell. */
const WIDTHS: Readonly<Partial<Record<CellKind, number>>> = {
  structure: 32,
  structures: 36,
  document: 32,
  seat: 28,
  publisher: 28,
  date: 16,
  count: 10,
  "yes-no": 10,
};
const USUAL_WIDTH = 22;
const NAME_WIDTH = 36;

export const drawnColumn = (column: Column, lists: DrawnSheet): DrawnColumn => {
  const choice = choiceOf(column, lists);
  return {
    heading: column.heading,
    note: noteOf(column),
    width:
      column.kind === "text" && column.use === "needed" ? NAME_WIDTH : (WIDTHS[column.kind] ?? USUAL_WIDTH),
    ...(choice && { choice }),
  };
};

const noteOf = ({ note, example, use }: Column): string =>
  [note, example === "" ? "" : `For example: ${example}.`, use === "needed" ? "Needed." : ""]
    .filter((part) => part !== "")
    .join(" ");

/** With the columns that are filled, and those that people fill. */
export function filledSheet(
  { name, columns }: Sheet,
  rows: readonly (readonly string[])[],
  lists: DrawnSheet,
): DrawnSheet {
  const used = columns.flatMap((column, index) =>
    column.use !== "rare" || rows.some((row) => row[index] !== "") ? [{ column, index }] : [],
  );
  return {
    name,
    columns: used.map(({ column }) => drawnColumn(column, lists)),
    rows: rows.map((row) => used.map(({ index }) => row[index] ?? "")),
  };
}
