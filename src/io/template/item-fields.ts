/** The rows of an item as its fields: what stands once in it, and what each row adds to its lists. */
import type { Fields } from "../generous/rough";
import type { Column } from "../sheets/column";
import type { Draft } from "./drafts";
import { isPlainDate } from "./plain-cell";
import type { Reading } from "./reading";
import { cellValue } from "./reading";
import type { ItemList } from "./sheet-plan";
import { lastPart, planOf } from "./sheet-plan";
import type { SheetRow } from "./sheet-row";
import { textOf } from "./sheet-row";
import { slipOf } from "./slip";

/** All but the evidence. */
export function fieldsOf({ id, rows }: Draft, reading: Reading): Fields {
  const { once, lists } = planOf(rows[0].sheet);
  const fields: Record<string, unknown> = { id };
  for (const column of once) {
    const value = valueOfItem(rows, column, reading);
    if (value !== undefined) put(fields, fieldFor(column, value, reading), value);
  }
  for (const list of lists) {
    const things = rows.flatMap((row) => thingOf(row, list, reading));
    const others = list.name === DETAILS ? rows.flatMap(detailsBeside) : [];
    if (things.length + others.length > 0) fields[list.name] = [...things, ...others];
  }
  return fields;
}

const DETAILS = "details";

/** What is within something else stands there. */
function put(fields: Record<string, unknown>, field: string, value: unknown): void {
  const [outer = "", inner] = field.split(".");
  fields[outer] = inner === undefined ? value : { ...(fields[outer] as Fields | undefined), [inner]: value };
}

/** A date that needs more than a day, a month or a year has a field of its own, and so has a publisher that is no body of the record. */
function fieldFor({ field, kind, sibling }: Column, value: unknown, { names }: Reading): string {
  if (kind === "publisher") {
    return names.organizations.find(`ID: ${value}`).length > 0 ? field : "publisher";
  }
  return sibling !== undefined && typeof value === "string" && !isPlainDate(value) ? sibling : field;
}

/** That of the first row that has one. What a further row says otherwise is noted; of several names, it adds to them. */
function valueOfItem(rows: Draft["rows"], column: Column, reading: Reading): unknown {
  const filled = rows.filter((row) => row.cells.has(column));
  if (column.kind === "structures" || column.kind === "texts") {
    const all = filled.flatMap(
      (row) => (cellValue(row, column, reading) ?? []) as string | readonly string[],
    );
    return all.length === 0 ? undefined : all;
  }
  const [first, ...others] = filled;
  if (!first) return undefined;
  for (const other of others) {
    if (textOf(other, column) === textOf(first, column)) continue;
    const expected = `the same as in row ${first.number}, ${textOf(first, column)}, or another ID for something else`;
    reading.notes.faults.push(slipOf(other, column, { expected }, "noted"));
  }
  return cellValue(first, column, reading);
}

/** None where the row has nothing for it, or not enough, which is noted. */
function thingOf(row: SheetRow, { name, columns, needed }: ItemList, reading: Reading): readonly unknown[] {
  if (!columns.some((column) => row.cells.has(column))) return [];
  const values = columns.map((column) => [lastPart(column), cellValue(row, column, reading)] as const);
  const thing = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  if (Object.keys(thing).length === 0) return [];
  const missing = columns.find((column) => needed.includes(lastPart(column)) && !(lastPart(column) in thing));
  if (!missing) return [name === "pairs" ? [thing["0"], thing["1"]] : thing];
  if (textOf(row, missing) === undefined) {
    const expected = "a text, as another cell of the row belongs to it";
    reading.notes.faults.push(slipOf(row, missing, { expected }, "noted"));
  }
  return [];
}

/** A column of one's own is a detail, where the record has details for such an item. */
const detailsBeside = ({ others }: SheetRow): readonly Fields[] =>
  others.map(([label, value]) => ({ label, value }));
