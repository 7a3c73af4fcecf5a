import type { Day } from "../../time/day";
import { EVER } from "../../time/day";
import type { DateBounds } from "../../time/edtf";
import { boundsOf } from "../../time/edtf";
import type { Rough } from "./rough";
import { textIn } from "./rough";

/** Dates in a foreign file by which it was written, if it tells of nothing that is to come: ends may be those of a term. */
const WRITTEN_AFTER = ["founding_date", "start_date", "created_at", "updated_at"];
const LIFETIME = ["founding_date", "dissolution_date", "start_date", "end_date", "date"];

/** The date of a file that does not say of when it is: the latest beginning in it; null where it has no date. */
export const asAt = (roughs: readonly Rough[]): string | null => latestOf(datesIn(roughs, WRITTEN_AFTER));

/** That of the latest document in the files; null where there is none. */
export const dateOfDocuments = (roughs: readonly Rough[]): string | null =>
  latestOf(
    datesIn(
      roughs.filter(({ collection }) => collection === "documents"),
      ["date"],
    ),
  );

const latestOf = (dates: readonly string[]): string | null =>
  dates.reduce<string | null>(
    (latest, date) => (latest === null || startOf(date) > startOf(latest) ? date : latest),
    null,
  );

/** Everything that begins, ends or is dated. */
export const lifetimesIn = (roughs: readonly Rough[]): readonly string[] => datesIn(roughs, LIFETIME);

const datesIn = (roughs: readonly Rough[], fields: readonly string[]): readonly string[] =>
  roughs
    .flatMap((rough) => fields.map((field) => textIn(rough.fields, field)?.replace(/T.*$/, "")))
    .filter((date) => date !== undefined)
    .filter((date) => /^\d{4}/.test(date) && boundsIn(date) !== null);

const startOf = (date: string): Day => boundsIn(date)?.earliest ?? EVER;

/** Null for what is no date. */
export function boundsIn(date: string): DateBounds | null {
  if (date === "") return null;
  try {
    return boundsOf(date);
  } catch {
    return null;
  }
}
