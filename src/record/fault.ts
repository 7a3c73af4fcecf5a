import type { Item, PartnershipRecord } from "./record";

/** One thing that is wrong with the record, told so that it can be found and mended. */
export interface Fault {
  /** The file it is in. */
  readonly file: string;
  /** The id of the item, or its place in its collection where it has none; empty for the file itself. */
  readonly item: string;
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** @example "cumbria.json: clasb: parent_id: expected the id of an organization; found "cps"" */
export const faultInWords = ({ file, item, field, expected, found }: Fault): string =>
  [file, item, field, `expected ${expected}; found ${found}`].filter((part) => part !== "").join(": ");

/** A value as it stands in the file, cut to a readable length. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** A fault of an item, before it is known which file the item is in. */
export type ItemFault = Omit<Fault, "file" | "item"> & { readonly item: Item };

export type Check = (record: PartnershipRecord) => readonly ItemFault[];
