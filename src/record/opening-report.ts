import type { CellPlace, Fault } from "./fault";
import type { CollectionName } from "./record";

/** Something that no file says, and that the record cannot be without. */
export interface MadeUp {
  readonly collection: CollectionName;
  /** Its id, or its place where it has none. */
  readonly item: string;
  readonly field: string;
  /** What it was made from, in words that go on after "from". */
  readonly from: string;
}

/** A file of a format that is not the record's own. */
export interface ReadAs {
  readonly file: string;
  /** By which a reader knows it. */
  readonly format: string;
}

/** A date of a cell, and how it was read. */
export interface DateRead {
  readonly file: string;
  readonly cell: CellPlace;
  /** As it stands there. */
  readonly found: string;
  /** After "read as". @example "5 July 2010" */
  readonly told: string;
  /** What else it is often meant for, so that it is to be asked. */
  readonly otherwise?: string;
}

/** What a reader should know of how a record was read. */
export interface OpeningReport {
  readonly faults: readonly Fault[];
  readonly madeUp: readonly MadeUp[];
  /** The files of formats that are not the record's own, nor Popolo; missing where there is none. */
  readonly readAs?: readonly ReadAs[];
  /** How the dates of tables were read; missing where there is none. */
  readonly dates?: readonly DateRead[];
  /** How many contact details were not carried over. */
  readonly withheld: number;
}
