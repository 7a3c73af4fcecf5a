/** Which fields of an item an editor can correct, and what each may hold. */
import type { CollectionName, Item } from "../record";
import { CERTAINTIES, EVENT_TYPES, RANKS, RELATION_TYPES } from "../vocabulary";
import { fieldBeside } from "./date-fields";

/** What a field holds: a text, a date, a span from one to another, a number, yes or no, a word of a list, or the id of another item. */
export type FieldForm =
  | { readonly kind: "text" | "long-text" | "date" | "span" | "number" | "flag" | "classification" | "theme" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "id"; readonly of: CollectionName };

export interface EditableField {
  readonly name: string;
  readonly form: FieldForm;
}

const field = (name: string, kind: Exclude<FieldForm["kind"], "word" | "id"> = "text"): EditableField => ({
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

export const editableField = (collection: CollectionName, name: string): EditableField | undefined =>
  EDITABLE[collection].find((each) => each.name === name);

/** What stands in a field, as a text to be edited; empty where nothing does. */
export function textOfField(collection: CollectionName, item: Item, name: string): string {
  const fields = item as unknown as Readonly<Record<string, unknown>>;
  const value = fields[fieldBeside(collection, name) ?? name] ?? fields[name];
  if (typeof value === "object" && value !== null && "id" in value) return String(value.id);
  return value === undefined ? "" : String(value);
}

/** The value that a text means in a field; undefined for none. */
export function valueOfText({ kind }: FieldForm, text: string): string | number | boolean | undefined {
  if (text === "") return undefined;
  if (kind === "number") return Number(text.replaceAll(/[£,\s]/g, ""));
  return kind === "flag" ? text === "true" : text;
}
