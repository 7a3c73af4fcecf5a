/** A table as data: what is shown, sorted, filtered, copied and downloaded alike. */

import { toThePenny } from "../../io/to-the-penny";
import { unturned } from "../../io/unturned";
import type { DifferenceKind } from "../../lineage/difference-kind";
import type { FieldPlace } from "../../record/edit/correct-field";
import { folded } from "../../record/find";
import type { CollectionName, PartnershipRecord } from "../../record/record";
import type { Source } from "../../record/shape";
import { paragraphsInWords } from "../../words/citation";
import { distinctName } from "../../words/distinct-name";
import { pounds } from "../../words/money";
import type { Sentence } from "../../words/sentence";
import { textOf } from "../../words/sentence";

export interface Cell {
  readonly text: string;
  /** The bodies or people that the text names, to be chosen. */
  readonly ids?: readonly string[];
  readonly sentence?: Sentence;
  readonly sources?: readonly Source[];
  /** Of what the line of its life is drawn, beside the text. */
  readonly lifeOf?: string;
  /** In which way the row differs from an earlier period, said by the text. */
  readonly difference?: DifferenceKind;
  /** The field of the record that it tells, where it can be corrected there. */
  readonly place?: FieldPlace;
  /** What it is sorted by where that is no text. */
  readonly value?: number;
  /** What a spreadsheet gets in its place: a number to be added up, a date that stays as it is told. */
  readonly plain?: string;
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly Cell[];
}

export interface DataTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Why it has no rows, where it is not that nothing is on record. */
  readonly none?: string;
}

/** The cell, to be corrected in a field of an item. */
export const correctable = (
  cell: Cell,
  collection: CollectionName,
  id: string | undefined,
  field: string,
): Cell => (id === undefined ? cell : { ...cell, place: { collection, id, field } });

export const textCell = (text: string): Cell => ({ text });

export const dateCell = (text: string): Cell => ({ text, plain: unturned(text) });

/** @param amount in pounds: to the penny, and with nothing around it, for a spreadsheet */
export const moneyCell = (amount: number): Cell => ({
  text: pounds(amount),
  value: amount,
  plain: toThePenny(amount),
});

/** The names of bodies or people, each to be chosen; what is not told is an empty cell. */
export function namesCell(record: PartnershipRecord, ...ids: readonly (string | undefined)[]): Cell {
  const named = ids.filter((id) => id !== undefined);
  return { text: named.map((id) => distinctName(record, id)).join("; "), ids: named };
}

export const sentenceCell = (sentence: Sentence): Cell => ({ text: textOf(sentence), sentence });

export const sourcesCell = (record: PartnershipRecord, sources: readonly Source[]): Cell => ({
  text: paragraphsInWords(record, sources),
  sources,
});

/** The first column stays: it heads the rows. */
export function withoutEmptyColumns(table: DataTable): DataTable {
  const isKept = (_: unknown, column: number): boolean =>
    column === 0 || table.rows.some(({ cells }) => cells[column]?.text !== "");
  return {
    ...table,
    columns: table.columns.filter(isKept),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.filter(isKept) })),
  };
}

export interface Order {
  readonly column: number;
  readonly ascending: boolean;
}

/** Numbers by size, texts as a British reader expects; what is empty comes last either way. */
export function sorted(rows: readonly TableRow[], order: Order | null): readonly TableRow[] {
  if (!order) return rows;
  const cellOf = ({ cells }: TableRow): Cell => cells[order.column] ?? textCell("");
  return rows.toSorted((a, b) => {
    const [first, second] = [cellOf(a), cellOf(b)];
    if (first.text === "" || second.text === "")
      return Number(first.text === "") - Number(second.text === "");
    const difference =
      first.value !== undefined && second.value !== undefined
        ? first.value - second.value
        : first.text.localeCompare(second.text, "en-GB", { numeric: true });
    return order.ascending ? difference : -difference;
  });
}

/** Rows in which every word that is asked for begins a word of some cell. */
export function filtered(rows: readonly TableRow[], query: string): readonly TableRow[] {
  const asked = folded(query)
    .split(" ")
    .filter((word) => word !== "");
  return rows.filter(({ cells }) => {
    const words = folded(cells.map(({ text }) => text).join(" ")).split(" ");
    return asked.every((word) => words.some((candidate) => candidate.startsWith(word)));
  });
}

/** Rows that name a body or a person. */
export const concerning = (rows: readonly TableRow[], id: string): readonly TableRow[] =>
  rows.filter((row) => row.id === id || row.cells.some(({ ids }) => ids?.includes(id)));

/** The headings and the rows as texts. */
export const asTexts = ({ columns, rows }: DataTable): readonly (readonly string[])[] => [
  columns,
  ...rows.map(({ cells }) => cells.map(({ text }) => text)),
];

/** The same for a spreadsheet. */
export const asPlainTexts = ({ columns, rows }: DataTable): readonly (readonly string[])[] => [
  columns,
  ...rows.map(({ cells }) => cells.map(({ text, plain = text }) => plain)),
];
