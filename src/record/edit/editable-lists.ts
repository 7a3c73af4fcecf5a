/** The lists of an item that an editor can correct, and what each thing in them is made of. */
import type { CollectionName, Item } from "../record";
import { NAME_NOTES } from "../vocabulary";
import { withFields } from "./with-field";

export interface ListPart {
  readonly name: string;
  readonly kind: "text" | "date" | "original" | "result";
  /** To choose from, while any other may stand there. */
  readonly words?: readonly string[];
}

export interface EditableList {
  readonly name: string;
  readonly parts: readonly ListPart[];
}

const OTHER_NAMES: EditableList = {
  name: "other_names",
  parts: [
    { name: "name", kind: "text" },
    { name: "note", kind: "text", words: NAME_NOTES },
    { name: "start_date", kind: "date" },
    { name: "end_date", kind: "date" },
  ],
};
const DETAILS: EditableList = {
  name: "details",
  parts: [
    { name: "label", kind: "text" },
    { name: "value", kind: "text" },
  ],
};
const IDENTIFIERS: EditableList = {
  name: "identifiers",
  parts: [
    { name: "identifier", kind: "text" },
    { name: "scheme", kind: "text" },
  ],
};
/** Which body went to which. */
const PAIRS: EditableList = {
  name: "pairs",
  parts: [
    { name: "0", kind: "original" },
    { name: "1", kind: "result" },
  ],
};

const LISTS: Readonly<Partial<Record<CollectionName, readonly EditableList[]>>> = {
  organizations: [OTHER_NAMES, IDENTIFIERS, DETAILS],
  persons: [OTHER_NAMES],
  posts: [DETAILS],
  memberships: [DETAILS],
  change_events: [PAIRS],
};

export const listsOf = (collection: CollectionName): readonly EditableList[] => LISTS[collection] ?? [];

export const editableList = (collection: CollectionName, name: string): EditableList | undefined =>
  listsOf(collection).find((list) => list.name === name);

/** What stands in each part of one thing of a list; empty where nothing does. */
export interface ListRow {
  /** The thing as it stands in the item, with what is not edited of it; null of a new one. */
  readonly thing: object | null;
  readonly texts: Readonly<Record<string, string>>;
}

export const EMPTY_ROW: ListRow = { thing: null, texts: {} };

export function rowsOfList(item: Item, { name, parts }: EditableList): readonly ListRow[] {
  const things: unknown = Object.entries(item).find(([key]) => key === name)?.[1];
  return (Array.isArray(things) ? things : []).map((thing: object) => {
    const fields = new Map(Object.entries(thing));
    return {
      thing,
      texts: Object.fromEntries(parts.map((part) => [part.name, String(fields.get(part.name) ?? "")])),
    };
  });
}

/** The list that rows mean; undefined where nothing stands in any of them. */
export function listOfRows({ parts }: EditableList, rows: readonly ListRow[]): unknown {
  const filled = rows.filter(({ texts }) => parts.some(({ name }) => (texts[name] ?? "").trim() !== ""));
  const things = filled.map(({ thing, texts }) => {
    const fields = parts.map(({ name }) => [name, (texts[name] ?? "").trim() || undefined] as const);
    return parts.some(({ kind }) => kind === "original")
      ? fields.map(([, text]) => text ?? "")
      : withFields(thing ?? {}, Object.fromEntries(fields));
  });
  return things.length === 0 ? undefined : things;
}
