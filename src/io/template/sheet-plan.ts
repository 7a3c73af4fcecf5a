/** The columns of a sheet by what a reader asks of them, worked out once. */
import type { Column, Sheet } from "../sheets/column";

export interface SheetPlan {
  readonly byField: ReadonlyMap<string, Column>;
  /** By heading in small letters. */
  readonly byHeading: ReadonlyMap<string, Column>;
  readonly needed: readonly Column[];
  /** Of what stands once in an item. */
  readonly once: readonly Column[];
  readonly lists: readonly ItemList[];
  /** Empty where items of the sheet have no evidence. */
  readonly evidence: readonly Column[];
}

/** The columns of one list of an item. */
export interface ItemList {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The parts that each thing in it cannot be without. */
  readonly needed: readonly string[];
}

/** With what each thing in them cannot be without. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  other_names: ["name"],
  identifiers: ["identifier"],
  links: ["url"],
  set_aside: ["locator", "reason"],
  pairs: ["0", "1"],
  details: ["label", "value"],
};

const EVIDENCE = "sources";

/** Of a sheet, each time the same. */
export function planOf(sheet: Sheet): SheetPlan {
  const known = PLANS.get(sheet) ?? planned(sheet);
  PLANS.set(sheet, known);
  return known;
}

const PLANS = new WeakMap<Sheet, SheetPlan>();

function planned({ columns }: Sheet): SheetPlan {
  const isIn = (name: string) => (column: Column) => column.field.startsWith(`${name}.`);
  const evidence = columns.filter(isIn(EVIDENCE));
  const lists = Object.entries(LISTS)
    .map(([name, needed]) => ({ name, needed, columns: columns.filter(isIn(name)) }))
    .filter((list) => list.columns.length > 0);
  const listed = new Set([...evidence, ...lists.flatMap((list) => list.columns)]);
  return {
    byField: new Map(columns.map((column) => [column.field, column])),
    byHeading: new Map(columns.map((column) => [keyOf(column.heading), column])),
    needed: columns.filter(({ use }) => use === "needed"),
    once: columns.filter((column) => column.field !== "id" && !listed.has(column)),
    lists,
    evidence,
  };
}

/** A heading in whatever letters, with one space. */
export const keyOf = (heading: string): string => heading.trim().toLowerCase().replace(/\s+/g, " ");

/** @example lastPart({ field: "sources.locator" }) // "locator" */
export const lastPart = ({ field }: Pick<Column, "field">): string => field.slice(field.lastIndexOf(".") + 1);
