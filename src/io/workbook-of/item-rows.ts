/** An item of the record as rows of its sheet: what stands once in it in the first, and a thing of each list in each. */
import { isObject } from "../../record/entry";
import type { Item } from "../../record/record";
import type { CellWord, Column, Sheet } from "../sheets/column";
import { dateIn, isInSibling, textOfValue } from "./cell-text";
import type { AllNames } from "./names-for";

type Fields = Readonly<Record<string, unknown>>;
export type WordsOf = (column: Column) => readonly CellWord[];

/** As many rows as the longest list needs, each with the ID, and with what the sheet is known by. */
export function rowsOfItem(
  item: Item,
  sheet: Sheet,
  names: AllNames,
  wordsOf: WordsOf,
): readonly (readonly string[])[] {
  const fields = item as unknown as Fields;
  const columns = sheet.columns.map((column) => cellsOf(column, fields, sheet, names, wordsOf(column)));
  const count = Math.max(1, ...columns.map((cells) => cells.length));
  return Array.from({ length: count }, (_, row) =>
    columns.map((cells, index) => cells[row] ?? repeated(sheet.columns[index], cells)),
  );
}

const repeated = (column: Column | undefined, [first = ""]: readonly string[]): string =>
  column && column.kind !== "structures" && (column.field === "id" || column.use === "needed") ? first : "";

/** From the first row down. */
function cellsOf(
  column: Column,
  fields: Fields,
  { columns }: Sheet,
  names: AllNames,
  words: readonly CellWord[],
): readonly string[] {
  const text = (value: unknown) => textOfValue(value, column, names, words);
  const [outer = "", inner] = column.field.split(".");
  const value = fields[outer];
  if (inner !== undefined) {
    if (Array.isArray(value)) return value.map((thing: Fields) => text(thing[inner]));
    return isObject(value) ? [text(value[inner])] : [];
  }
  if (column.kind === "texts") return ((value ?? []) as readonly string[]).map(text);
  if (column.kind === "structures") return bodies((value ?? []) as readonly string[], names);
  if (column.field === "publisher_id" || column.field === "publisher")
    return publisherIn(column, fields, names);
  const owner = columns.find(({ sibling }) => sibling === column.field);
  if (owner) return isInSibling(owner, fields) ? [text(value)] : [];
  const own = column.kind === "date" ? dateIn(column, fields) : value;
  return own === undefined ? [] : [text(own)];
}

function bodies(ids: readonly string[], { organizations }: AllNames): readonly string[] {
  if (ids.length === 0) return [];
  const all = organizations.textForAll(ids);
  return all === null ? ids.map((id) => organizations.textFor(id)) : [all];
}

/** A publisher that is no body of the record stands in the column that people fill, unless it would be taken for a body there. */
function publisherIn(
  { field }: Column,
  { publisher_id: id, publisher: printed }: Fields,
  { organizations }: AllNames,
): readonly string[] {
  const isApart = printed !== undefined && (id !== undefined || organizations.isNamed(String(printed)));
  if (field === "publisher") return isApart ? [String(printed)] : [];
  if (id !== undefined) return [organizations.textFor(String(id))];
  return printed === undefined || isApart ? [] : [String(printed)];
}
