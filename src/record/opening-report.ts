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

/** What a reader should know of how a record was read. */
export interface OpeningReport {
  readonly faults: readonly Fault[];
  readonly madeUp: readonly MadeUp[];
  /** How many contact details were not carried over. */
  readonly withheld: number;
}
