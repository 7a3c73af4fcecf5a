import type { CollectionName } from "../../record/record";

/** How a cell is read, and what may stand in it. */
export type CellKind =
  | "text"
  /** Of several, each has a row. */
  | "texts"
  /** As people write it, or EDTF. @see readWrittenDate */
  | "date"
  /** From one date to another, as an EDTF interval. */
  | "span"
  /** A whole number above 0. */
  | "count"
  /** Pounds, with or without the sign and the commas. */
  | "amount"
  | "yes-no"
  /** One of the column's words. */
  | "word"
  /** The title, the name or the ID of something that has a row of its own; of several, a semicolon between them. */
  | "document"
  | "structure"
  | "structures"
  | "seat"
  | "area"
  /** A structure by its name, or any other name as it stands. */
  | "publisher"
  /** Somebody by name: a row of their own is not needed. */
  | "person";

/** A word of a closed vocabulary, as it stands in a cell. */
export interface CellWord {
  /** In the record. */
  readonly value: string;
  /** In the cell. */
  readonly word: string;
  /** Read as the same; not in the list to choose from. */
  readonly also?: string;
}

export interface Column {
  /** In the first row of its sheet, and of a CSV of it. Once in a sheet, in whatever letters. */
  readonly heading: string;
  /**
   * The field of the item that it fills: `founding_date`. With a dot, a field of one thing of a list (`other_names.name`), of
   * which each further row of the item may hold another.
   */
  readonly field: string;
  readonly kind: CellKind;
  /** One or two sentences for whoever fills it. */
  readonly note: string;
  /** Empty where the example of the sheet leaves it empty. */
  readonly example: string;
  /** With them, the cell has a list to choose from. */
  readonly words?: readonly CellWord[];
  /** Whether any other word is kept as it stands. */
  readonly isOpen?: boolean;
  /** Whether such a word is told, unless the record declares it or many rows have it: much depends on it. */
  readonly tellsOthers?: boolean;
  /** The field for a date that needs more than a day, a month or a year: `founding_edtf`. */
  readonly sibling?: string;
  /** Whether nothing but a day, a month or a year can be kept. */
  readonly isPlain?: boolean;
  /** Whether it may be empty, but not unreadable. */
  readonly isVital?: boolean;
  /** Without it there is no item; by its heading the sheet is known; or it is written only where the record has something for it. */
  readonly use?: "needed" | "known-by" | "rare";
}

/** Whether a slip in it leaves out the item: what it is about would be another thing without it. */
export const isVital = ({ use, isVital }: Column): boolean => use === "needed" || isVital === true;

export interface Sheet {
  /** On its tab. */
  readonly name: string;
  readonly collection: CollectionName;
  /** One or two sentences: what a row of it is. */
  readonly note: string;
  readonly columns: readonly Column[];
  /** Whether the template has it; others are written only where the record has something for them. */
  readonly isInTemplate: boolean;
}

type More = Pick<Column, "words" | "isOpen" | "tellsOthers" | "sibling" | "isPlain" | "isVital" | "use">;

/** @param more what else is to be said of the column */
export const column = (
  heading: string,
  field: string,
  kind: CellKind,
  note: string,
  example = "",
  more: More = {},
): Column => ({ heading, field, kind, note, example, ...more });

/** A column whose cells have a list to choose from. */
export const choice = (
  heading: string,
  field: string,
  words: readonly CellWord[],
  note: string,
  example = "",
  more: Omit<More, "words"> = {},
): Column => column(heading, field, "word", note, example, { words, ...more });

export const NEEDED = { use: "needed" } as const;
export const RARE = { use: "rare" } as const;
