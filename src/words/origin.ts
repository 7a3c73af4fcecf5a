import type { RecordOrigin } from "../record/origin";
import { periodOf } from "../time/period";
import { periodInWords } from "../time/words";

/**
 * From where the record comes that is shown, and since when. @example "Opened by you from register.xlsx on 3 May 2026"
 * @param file in which the page lies together with its record: when it was saved, as far as that is known; null elsewhere
 */
export function originInWords(origin: RecordOrigin, file: { readonly at: string | null } | null): string {
  if (origin.kind === "shipped") return file ? fileInWords(file.at) : "The record of this site";
  const on = ` on ${dayInWords(origin.at)}`;
  return origin.kind === "empty" ? `Begun by you${on}` : `Opened by you from ${origin.files.join(", ")}${on}`;
}

/** @example dayInWords("2026-05-03") // "3 May 2026" */
export const dayInWords = (day: string): string => {
  const period = periodOf(day);
  return period ? periodInWords(period) : day;
};

const fileInWords = (at: string | null): string =>
  at === null ? "The record in this file" : `The record in this file, saved on ${dayInWords(at)}`;
