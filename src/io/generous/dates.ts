import { isObject } from "../../record/entry";
import { readAs } from "./original";
import type { Fields, Rough } from "./rough";

const FIELDS = ["start_date", "end_date", "founding_date", "dissolution_date"];
/** What some write where they know no beginning, or no end (parlparse does). */
const NO_DATE: ReadonlySet<string> = new Set(["", "0000-00-00", "0001-01-01", "9999-12-31"]);

/** Days without the time that Popolo allows beside them, months without a day that is 00, and no date where there is none. */
export const withPlainDates = (rough: Rough): Rough => ({ ...rough, fields: dated(rough.fields) });

function dated(fields: Fields): Fields {
  const own = FIELDS.reduce((read, name) => {
    const value = read[name];
    if (typeof value !== "string") return read;
    const plain = NO_DATE.has(value) ? undefined : value.replace(/T.*$/, "").replace(/(-00)+$/, "");
    return plain === value ? read : readAs(read, name, plain);
  }, fields);
  const names = own["other_names"];
  if (!Array.isArray(names)) return own;
  return { ...own, other_names: names.map((name: unknown) => (isObject(name) ? dated(name) : name)) };
}
