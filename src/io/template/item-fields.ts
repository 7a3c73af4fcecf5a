/** The rows of an item as its fields: what stands once in it, and what each row adds to its lists. */
import type { Fields } from "../generous/rough";
import type { Column } from "../sheets/column";
import type { Draft } from "./drafts";
import { isPlainDate } from "./plain-cell";
import type { Reading } from "./reading";
import { cellValue } from "./reading";
import type { SheetRow } from "./sheet-row";
import { textOf } from "./sheet-row";
import { slipOf } from "./slip";

/** The lists of an item, with what each thing in them cannot be without. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  other_names: ["name"],
  details: ["label", "value"],
  identifiers: ["identifier"],
  links: ["url"],
  set_aside: ["locator", "reason"],
  pairs: ["0", "1"],
};

const EVIDENCE = "sources";

const listOf = ({ field }: Column): string => field.split(".")[0] ?? "";
export const isEvidence = (column: Column): boolean => listOf(column) === EVIDENCE;
const isOfList = (column: Column): boolean => column.field.includes(".") && listOf(column) in LISTS;

/** All but the evidence. */
export function fieldsOf({ id, rows }: Draft, reading: Reading): Fields {
  const { columns } = rows[0].sheet;
  const fields: Record<string, unknown> = { id };
  for (const column of columns.filter(
    (each) => !isEvidence(each) && !isOfList(each) && each.field !== "id",
  )) {
    const value = valueOfItem(rows, column, reading);
    if (value !== undefined) put(fields, fieldFor(column, value, reading), value);
  }
  for (const list of Object.keys(LISTS)) {
    const ofList = columns.filter((column) => isOfList(column) && listOf(column) === list);
    const things = ofList.length === 0 ? [] : rows.flatMap((row) => thingOf(row, list, ofList, reading));
    const others = list === "details" ? rows.flatMap(detailsBeside) : [];
    if (things.length + others.length > 0) fields[list] = [...things, ...others];
  }
  return fields;
}

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
  const filled = rows.filter((row) => textOf(row, column) !== undefined);
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
function thingOf(
  row: SheetRow,
  list: string,
  columns: readonly Column[],
  reading: Reading,
): readonly unknown[] {
  const values = columns.map((column) => [lastPart(column), cellValue(row, column, reading)] as const);
  const there = values.filter(([, value]) => value !== undefined);
  if (there.length === 0) return [];
  const thing = Object.fromEntries(there);
  const missing = columns.find(
    (column) => LISTS[list]?.includes(lastPart(column)) && !(lastPart(column) in thing),
  );
  if (!missing) return [list === "pairs" ? [thing["0"], thing["1"]] : thing];
  if (textOf(row, missing) === undefined) {
    const expected = "a text, as another cell of the row belongs to it";
    reading.notes.faults.push(slipOf(row, missing, { expected }, "noted"));
  }
  return [];
}

const lastPart = ({ field }: Column): string => field.split(".").at(-1) ?? "";

/** A column of one's own is a detail, where the record has details for such an item. */
const detailsBeside = (row: SheetRow): readonly Fields[] =>
  row.sheet.columns.some(({ field }) => field === "details.label")
    ? row.others.map(([label, value]) => ({ label, value }))
    : [];
