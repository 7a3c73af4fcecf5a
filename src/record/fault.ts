import type { Item, PartnershipRecord } from "./record";

/** What becomes of what is at fault: it cannot be believed and is left out, or it is believed and told. */
export const WEIGHTS = ["left-out", "noted"] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One thing that is wrong with the record, told so that it can be found and mended. */
export interface Fault {
  readonly weight: Weight;
  /** The file it is in. */
  readonly file: string;
  /** The collection that the item is in; absent for the file itself. */
  readonly collection?: string;
  /** The id of the item, or its place in its collection where it has none; empty for the file itself. */
  readonly item: string;
  /** Where the item stands in its file: `persons[3]`. */
  readonly place?: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
  /** The id of what is left out, where nothing else is wrong than that this cannot be without it. */
  readonly because?: string;
  /** What it contradicts, and what stands there. */
  readonly against?: Against;
  /** What would mend it, where that can be known: a whole sentence. */
  readonly hint?: string;
  /** Whether the file is sound, and nothing stands in it. */
  readonly isEmpty?: true;
  /** Where it stands in a table. */
  readonly cell?: CellPlace;
  /** What was most likely meant by what stands in the cell. */
  readonly meant?: Meant;
}

/** A name or a word of a cell that is nearly a known one. */
export interface Meant {
  /** As it stands in the cell, maybe among others. */
  readonly written: string;
  /** The known one. */
  readonly name: string;
  /** Whether it may as well be a new one. */
  readonly orNew: boolean;
}

/** A cell as a reader of a spreadsheet finds it. */
export interface CellPlace {
  /** On the tab of its sheet; missing where the file is one table. */
  readonly sheet?: string;
  /** As a spreadsheet counts: that of the headings is mostly 1. */
  readonly row: number;
  /** Of its column, as it is written. */
  readonly heading: string;
}

/** The other side of a contradiction. */
export type Against = Pick<Fault, "file" | "collection" | "item" | "place" | "field" | "found" | "cell">;

/** A value as it stands in the file, cut to a readable length. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** A fault of a whole file, for which nothing of it can be read. */
export const faultOfFile = (file: string, expected: string, found: string): Fault => ({
  weight: "left-out",
  file,
  item: "",
  field: "",
  expected,
  found,
});

/** A fault of an item, before it is known which file the item is in. */
export interface ItemFault extends Pick<Fault, "field" | "expected" | "found" | "hint"> {
  readonly item: Item;
  /** Left out where nothing else is said. */
  readonly weight?: Weight;
  /** The field without which the item can be believed: it is given up, and the fault noted. */
  readonly without?: string;
  /** The id without which it cannot be believed. */
  readonly needs?: string | undefined;
  readonly against?: Pick<ItemFault, "item" | "field" | "found">;
}

export type Check = (record: PartnershipRecord) => readonly ItemFault[];
