import type { Notes } from "./notes";
import type { Fields, Rough } from "./rough";

const CONTACT: ReadonlySet<string> = new Set([
  "contact_details",
  "email",
  "phone",
  "telephone",
  "mobile",
  "fax",
]);

/** Telephone numbers and addresses are of people, not of partnerships, and are not carried over. */
export function withoutContactDetails(rough: Rough, notes: Notes): Rough {
  const rest = Object.entries(rough.fields).filter(([name]) => !CONTACT.has(name.toLowerCase()));
  const withheld = Object.keys(rough.fields).length - rest.length;
  if (withheld === 0) return rough;
  notes.withheld += withheld;
  return { ...rough, fields: Object.fromEntries(rest) as Fields };
}
