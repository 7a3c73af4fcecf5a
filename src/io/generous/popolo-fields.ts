import type { CollectionName } from "../../record/record";

/** Of whatever class; `extra` is where Popolo proposes to put what it has no field for. */
const OF_ANY = "@type @id @context created_at updated_at sources links contact_details identifiers extra";

/** The fields of Popolo 1.0.1 (popoloproject.com/specs) that the record has no use for: kept without a word. */
const FIELDS: Readonly<Partial<Record<CollectionName, string>>> = {
  organizations: "abstract description image motions vote_events votes memberships posts children",
  persons:
    "family_name given_name additional_name honorific_suffix patronymic_name sort_name email gender pronouns birth_date death_date image summary biography national_identity motions speeches votes memberships",
  memberships: "label area_id legislative_period_id",
  posts: "other_label area_id memberships",
  areas: "identifier geometry memberships organizations posts children",
};
/** Of names, links, identifiers and contact details within an item. */
const INNER =
  "family_name given_name additional_name honorific_prefix honorific_suffix patronymic_name note label type value valid_from valid_until created_at updated_at sources start_date end_date";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const anywhere = words(OF_ANY);
const inner = words(INNER);
const own = new Map(Object.entries(FIELDS).map(([name, text]) => [name, words(text)]));

/** @param isInner of something within the item */
export const isOfPopolo = (collection: CollectionName, field: string, isInner: boolean): boolean =>
  isInner ? inner.has(field) : anywhere.has(field) || (own.get(collection)?.has(field) ?? false);
