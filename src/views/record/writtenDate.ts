import type { WrittenDate } from "../../io/written-date";
import { readWrittenDate } from "../../io/written-date";

/**
 * A date as somebody wrote it, day before month: how it was read, or what was expected in its place. Null of nothing.
 * @param lasts whether all the time is meant, and not some day in it
 */
export const writtenDate = (text: string, lasts = false): WrittenDate | null =>
  text.trim() === "" ? null : readWrittenDate(text, { order: "day-first", lasts });

/** EDTF; null where none is told, and where it is no date yet. */
export function edtfOf(text: string): string | null {
  const date = writtenDate(text);
  return date !== null && "edtf" in date && date.edtf !== "" ? date.edtf : null;
}
