/** The classes of Popolo 1.0.1 as its schemas publish them (popoloproject.com/schemas), as far as a record fills them. */
import { isObject } from "../../record/entry";
import { isUri } from "./uri";

type Holds = (value: unknown) => boolean;
export type PopoloClass = Readonly<Record<string, Holds>>;

const matches =
  (pattern: RegExp): Holds =>
  (value) =>
    typeof value === "string" && pattern.test(value);
const text: Holds = (value) => typeof value === "string" && value !== "";
const date = matches(/^[0-9]{4}(-[0-9]{2}){0,2}$/);
const moment = matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);

/** Which of its fields a class cannot be without. */
const listOf =
  (inner: PopoloClass, ...required: readonly string[]): Holds =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((each) => isInstance(each, inner, required));

const isInstance = (value: unknown, inner: PopoloClass, required: readonly string[]): boolean =>
  isObject(value) &&
  required.every((field) => field in value) &&
  Object.entries(value).every(([field, held]) => inner[field]?.(held) ?? false);

const links = listOf({ url: isUri, note: text }, "url");
const partsOfName: PopoloClass = {
  family_name: text,
  given_name: text,
  additional_name: text,
  honorific_prefix: text,
  honorific_suffix: text,
  patronymic_name: text,
};
const names = listOf({ name: text, ...partsOfName, start_date: date, end_date: date, note: text }, "name");
const identifiers = listOf({ identifier: text, scheme: text }, "identifier");
const contacts = listOf(
  { label: text, type: text, value: text, note: text, valid_from: date, valid_until: date },
  "type",
  "value",
);
const aboutTheData: PopoloClass = { created_at: moment, updated_at: moment, sources: links };
const ofThings: PopoloClass = { contact_details: contacts, links, ...aboutTheData };
const member: Holds = (value) => isObject(value) && text(value["id"]) && Object.keys(value).length <= 2;
const texts: Holds = (value) => Array.isArray(value) && value.every(text);

/** By the collection that holds its instances; what stands in one field of Popolo and in another of ours is not here. */
export const POPOLO_CLASSES = {
  persons: {
    ...{ id: text, name: text, other_names: names, identifiers, ...partsOfName, sort_name: text },
    ...{ email: text, gender: text, pronouns: texts, birth_date: date, death_date: date, image: isUri },
    ...{ summary: text, biography: text, national_identity: text, ...ofThings },
  },
  organizations: {
    ...{ id: text, name: text, other_names: names, identifiers, classification: text, parent_id: text },
    ...{ area_id: text, abstract: text, description: text, founding_date: date, dissolution_date: date },
    ...{ image: isUri, ...ofThings },
  },
  memberships: {
    ...{ id: text, label: text, role: text, member, person_id: text, organization_id: text, post_id: text },
    ...{ on_behalf_of_id: text, area_id: text, start_date: date, end_date: date, ...ofThings },
  },
  posts: {
    ...{ id: text, label: text, other_label: texts, role: text, organization_id: text, area_id: text },
    ...{ start_date: date, end_date: date, ...ofThings },
  },
  areas: {
    ...{ id: text, name: text, identifier: text, classification: text, parent_id: text },
    ...{ geometry: isObject, ...aboutTheData },
  },
} as const satisfies Readonly<Record<string, PopoloClass>>;
