import type { CollectionName } from "../record";

type DateFields = Readonly<Record<string, string | undefined>>;

/** A date that Popolo can write stands in its field; one that says more, in the field beside it. */
const BESIDE: Partial<Readonly<Record<CollectionName, Readonly<Record<string, string>>>>> = {
  organizations: { founding_date: "founding_edtf", dissolution_date: "dissolution_edtf" },
  memberships: { start_date: "start_edtf", end_date: "end_edtf" },
  change_events: { date: "date_edtf" },
};

const PLAIN = /^\d{4}(-\d{2}){0,2}$/;

/** The field that a date of Popolo has beside it, where it has one. */
export const fieldBeside = (collection: CollectionName, field: string): string | undefined =>
  BESIDE[collection]?.[field];

/**
 * The two fields of a date, of which one holds it.
 * @param edtf undefined for no date
 * @example dateFields("change_events", "date", "2010~") // { date: undefined, date_edtf: "2010~" }
 */
export function dateFields(collection: CollectionName, field: string, edtf: string | undefined): DateFields {
  const beside = fieldBeside(collection, field);
  if (beside === undefined) return { [field]: edtf };
  const isPlain = edtf !== undefined && PLAIN.test(edtf);
  return { [field]: isPlain ? edtf : undefined, [beside]: isPlain ? undefined : edtf };
}
