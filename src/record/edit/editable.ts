/** Which fields of an item an editor can correct, and what each may hold. */
import type { CollectionName, Item } from "../record";
import { CERTAINTIES, EVENT_TYPES, RANKS, RELATION_TYPES, SAYS } from "../vocabulary";
import { fieldBeside } from "./date-fields";

/** What a field holds: a text, a date, a span from one to another, a number, yes or no, a word of a list, or the ids of other items. */
export type FieldForm =
  | { readonly kind: "text" | "long-text" | "date" | "span" | "number" | "flag" | "classification" | "theme" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "id"; readonly of: CollectionName }
  /** Several bodies, or none. */
  | { readonly kind: "ids" };

export interface EditableField {
  readonly name: string;
  readonly form: FieldForm;
}

const field = (
  name: string,
  kind: Exclude<FieldForm["kind"], "word" | "id" | "ids"> = "text",
): EditableField => ({
  name,
  form: { kind },
});
const word = (name: string, words: readonly string[]): EditableField => ({
  name,
  form: { kind: "word", words },
});
const idOf = (name: string, of: CollectionName = "organizations"): EditableField => ({
  name,
  form: { kind: "id", of },
});

const idsOf = (name: string): EditableField => ({ name, form: { kind: "ids" } });

export const EDITABLE: Readonly<Record<CollectionName, readonly EditableField[]>> = {
  documents: [
    field("title"),
    field("publisher"),
    field("date", "date"),
    field("covers", "span"),
    field("meeting"),
    field("url"),
  ],
  areas: [field("name"), idOf("parent_id", "areas")],
  organizations: [
    field("name"),
    field("classification", "classification"),
    field("theme", "theme"),
    idOf("parent_id"),
    idOf("area_id", "areas"),
    field("founding_date", "date"),
    field("dissolution_date", "date"),
    field("statutory", "flag"),
    field("summary", "long-text"),
  ],
  persons: [field("name"), field("honorific_prefix")],
  posts: [
    field("label"),
    idOf("organization_id"),
    idOf("on_behalf_of_id"),
    field("count", "number"),
    word("rank", RANKS),
    field("start_date", "date"),
    field("end_date", "date"),
  ],
  memberships: [
    idOf("organization_id"),
    idOf("person_id", "persons"),
    idOf("member"),
    field("role"),
    idOf("post_id", "posts"),
    idOf("on_behalf_of_id"),
    field("start_date", "date"),
    field("end_date", "date"),
    field("voting", "flag"),
  ],
  relations: [
    idOf("from_id"),
    word("type", RELATION_TYPES),
    idOf("to_id"),
    field("start_date", "date"),
    field("end_date", "date"),
  ],
  change_events: [
    word("type", EVENT_TYPES),
    idsOf("original_organization_ids"),
    idsOf("resulting_organization_ids"),
    idsOf("continuing_organization_ids"),
    field("label"),
    field("date", "date"),
    word("certainty", CERTAINTIES),
    field("what"),
    field("description", "long-text"),
  ],
  contributions: [
    idOf("from_id"),
    idOf("to_id"),
    field("amount", "number"),
    word("frequency", ["annual", "once"]),
    field("period", "span"),
    word("certainty", CERTAINTIES),
    field("purpose"),
  ],
};

/** Of each source of an item: where it is written, and what is said there. */
const EDITABLE_IN_SOURCE: readonly EditableField[] = [
  idOf("document_id", "documents"),
  field("locator"),
  word("says", SAYS),
  field("note", "long-text"),
];

/** The fields of the sources of an item. @example "sources.0.locator" */
export const sourceFields = (index: number): readonly string[] =>
  EDITABLE_IN_SOURCE.map(({ name }) => `sources.${index}.${name}`);

/** @param name of a field, or of one of a source: `sources.0.locator` */
export function editableField(collection: CollectionName, name: string): EditableField | undefined {
  const path = name.split(".");
  const among = path.length > 1 ? EDITABLE_IN_SOURCE : EDITABLE[collection];
  return among.find((each) => each.name === path.at(-1));
}

/** Between the ids of a field that holds several. */
const BETWEEN = "\n";

/** What stands in a field, as a text to be edited; empty where nothing does. */
export function textOfField(collection: CollectionName, item: Item, name: string): string {
  const value = valueAt(item, fieldBeside(collection, name) ?? name) ?? valueAt(item, name);
  if (Array.isArray(value)) return value.join(BETWEEN);
  if (typeof value === "object" && value !== null && "id" in value) return String(value.id);
  return value === undefined ? "" : String(value);
}

const valueAt = (item: Item, name: string): unknown =>
  name.split(".").reduce<unknown>((inner, key) => (inner as Readonly<Record<string, unknown>>)?.[key], item);

/** The ids that a text holds, in their order. */
export const idsInText = (text: string): readonly string[] => text.split(BETWEEN).filter((id) => id !== "");
export const textOfIds = (ids: readonly string[]): string => ids.join(BETWEEN);

/** The value that a text means in a field; undefined for none. */
export function valueOfText(
  { kind }: FieldForm,
  text: string,
): string | number | boolean | readonly string[] | undefined {
  if (kind === "ids") return idsInText(text);
  if (text === "") return undefined;
  if (kind === "number") return Number(text.replaceAll(/[£,\s]/g, ""));
  return kind === "flag" ? text === "true" : text;
}
