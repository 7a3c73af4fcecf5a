/** What was read of files, for as long as the record that was made of it is open: to be read again where some of it is mended. */
import type { Opened } from "../../io/open-record";
import type { Edit } from "../../record/edit/edit";
import type { RecordOrigin } from "../../record/origin";
import type { KeptContents } from "./kept-contents";

export interface KeptReading extends KeptContents {
  /** As it was read, with nothing of it changed since. */
  readonly opened: Opened;
}

const kept = new WeakMap<RecordOrigin | Edit, KeptReading>();

/** @param by what has made the record of it: that it was opened, or that cells of it were mended */
export const keepReading = (by: RecordOrigin | Edit, reading: KeptReading): void => {
  kept.set(by, reading);
};

/** Of the last cell that was mended and not taken back since, else as it was opened. Undefined of a record that was not opened from files here. */
export function readingShown(origin: RecordOrigin, edits: readonly Edit[]): KeptReading | undefined {
  const last = edits.findLast((edit) => kept.has(edit));
  return kept.get(last ?? origin);
}
