import type { CellOfField } from "../generous/notes";
import { SHEETS } from "../sheets";
import type { Column } from "../sheets/column";
import type { Draft } from "./drafts";
import type { SheetRow } from "./sheet-row";
import { cellOf, textOf } from "./sheet-row";

/** Where each field of an item stands in its rows. @param sources the row of each of its sources */
export function cellsOf({ rows }: Draft, sources: readonly SheetRow[]): CellOfField {
  const { columns } = rows[0].sheet;
  return (field) => {
    const [list = "", index = ""] = field.split(".");
    const plain = field.replace(/\.\d+(?=\.|$)/g, "");
    const fitting = [
      ...columns.filter((each) => each.field === plain),
      ...columns.filter((each) => each.sibling === plain),
      ...columns.filter((each) => each.field.split(".")[0] === list),
    ];
    const column = fitting.find((each) => rows.some((row) => row.cells.has(each))) ?? fitting[0];
    if (!column) return null;
    const own = list === "sources" ? sources[Number(index)] : undefined;
    const row = own ?? rows.find((each) => textOf(each, column) !== undefined) ?? rows[0];
    return {
      cell: cellOf(row, column),
      text: textOf(row, column),
      inHeadings: (expected) => withHeadings(expected, columns),
    };
  };
}

/** Fields are the record's own words; whoever has a table before them knows its headings. */
const withHeadings = (expected: string, columns: readonly Column[]): string =>
  plainly(
    columns
      .filter(({ field }) => field.includes("_"))
      .reduce((text, { field, heading }) => text.replaceAll(field, heading), expected),
  );

/** What names an item of each collection in a cell. */
const SHEET_ROWS: ReadonlyMap<string, string> = new Map(
  SHEETS.map(({ name, collection }) => [
    collection,
    `the ${collection === "documents" ? "title" : "name"} of a row of the sheet ${name} that is read`,
  ]),
);

/** What the check of the record says of ids and parents, for whoever has names before them. */
const plainly = (expected: string): string =>
  expected
    .replace(/^the id of one of the (\w+)$/, (told, name) => SHEET_ROWS.get(name) ?? told)
    .replace(/^no cycle of parents$/, "a body that is not itself a part of this one")
    .replaceAll("organization", "body")
    .replaceAll("bodys", "bodies");
