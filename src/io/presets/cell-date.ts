import { boundsIn } from "../generous/as-at";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { notedOf } from "../generous/rough";

/** British order, as the published sets write it: day, month, year, perhaps with a time after it. */
const BRITISH = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: .*)?$/;

/**
 * A date as published tables write it; a time is left out.
 * @example dateIn("01/04/2009 00:00:00") // "2009-04-01"
 * @example dateIn("2013-03-28T00:00:00.000+00:00") // "2013-03-28"
 * @returns null for what is no date
 */
export function dateIn(text: string): string | null {
  const [, day = "", month = "", year] = BRITISH.exec(text) ?? [];
  const iso = year
    ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : text.replace(/[T ].*$/, "");
  return /^\d{4}(-\d{2}){0,2}$/.test(iso) && boundsIn(iso) !== null ? iso : null;
}

/** The same, of a field of an item: what is no date is noted, and the item believed without it. */
export function dateOf(
  rough: Rough,
  field: string,
  text: string | undefined,
  notes: Notes,
): string | undefined {
  if (text === undefined) return undefined;
  const date = dateIn(text);
  if (date !== null) return date;
  notes.faults.push(notedOf(rough, field, "a date such as 2009-04-01 or 01/04/2009", text));
  return undefined;
}
