/** Rows gathered to items: one row, or several that tell of the same. */
import { folded } from "../../record/find";
import { grouped } from "../../record/grouped";
import type { Pieces } from "../../record/pieces";
import { idOfRow, keyFields, NAMINGS } from "./keys";
import type { SheetRow } from "./sheet-row";
import { textOfField } from "./sheet-row";

/** An item on its way. */
export interface Draft {
  readonly id: string;
  /** In the order of the sheet. */
  readonly rows: readonly [SheetRow, ...SheetRow[]];
}

/** Those of all sheets, sheet by sheet. Ids are as they stand in the column ID, else made from the content. */
export function* draftsOf(rows: readonly SheetRow[]): Pieces<readonly Draft[]> {
  const taken = new Set(rows.flatMap((row) => textOfField(row, "id") ?? []));
  const drafts: Draft[] = [];
  for (const ofSheet of grouped(rows, ({ sheet }) => [sheet.collection]).values()) {
    for (const [key, group] of groupsOf(ofSheet)) drafts.push({ id: idOf(key, group, taken), rows: group });
    yield;
  }
  return drafts;
}

type Group = readonly [SheetRow, ...SheetRow[]];

function groupsOf(rows: readonly SheetRow[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, [SheetRow, ...SheetRow[]]>();
  const byName = new Map<string, string[]>();
  for (const row of rows) {
    const key = keyOfRow(row, groups, byName);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** That of the group that the row belongs to, which may be a new one. */
function keyOfRow(row: SheetRow, groups: ReadonlyMap<string, Group>, byName: Map<string, string[]>): string {
  const id = textOfField(row, "id");
  const naming = NAMINGS[row.sheet.collection];
  const name = naming && textOfField(row, naming.name);
  if (name === undefined) return id === undefined ? madeKey(row) : `id ${id}`;
  const known = byName.get(folded(name)) ?? [];
  const same = known.find((key) => {
    const [first] = groups.get(key) ?? [];
    return first !== undefined && isSame(first, row, naming?.apart ?? []);
  });
  const key = id === undefined ? (same ?? `name ${folded(name)} ${known.length}`) : `id ${id}`;
  if (!known.includes(key)) byName.set(folded(name), [...known, key]);
  return key;
}

const MADE = "made ";

/** Rows that say too little to be the same are not. */
function madeKey(row: SheetRow): string {
  const said = Object.keys(keyFields(row)).length;
  return said > 1 ? `${MADE}${idOfRow(row)}` : `${MADE}${idOfRow(row)}-${row.number}`;
}

/** What is told of one only does not tell it from the other. */
const isSame = (a: SheetRow, b: SheetRow, apart: readonly string[]): boolean =>
  apart.every((field) => {
    const [one, other] = [textOfField(a, field), textOfField(b, field)];
    return one === undefined || other === undefined || folded(one) === folded(other);
  });

function idOf(key: string, [first]: Group, taken: Set<string>): string {
  if (key.startsWith(MADE)) return key.slice(MADE.length);
  const given = textOfField(first, "id");
  if (given !== undefined) return given;
  const name = textOfField(first, NAMINGS[first.sheet.collection]?.name ?? "") ?? "";
  return freeId(slugOf(name) || idOfRow(first), taken);
}

export const slugOf = (name: string): string => folded(name).replaceAll(" ", "-");

/** Its own, else with the first number that makes it another. */
export function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}
