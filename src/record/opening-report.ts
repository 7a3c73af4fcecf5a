import type { Fault } from "./fault";
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

/** What a reader should know of how a record was read. */
export interface OpeningReport {
  readonly faults: readonly Fault[];
  readonly madeUp: readonly MadeUp[];
  /** The files of formats that are not the record's own, nor Popolo; missing where there is none. */
  readonly readAs?: readonly ReadAs[];
  /** How many contact details were not carried over. */
  readonly withheld: number;
}
