import { isObject } from "../../record/entry";
import type { Embedding, Put } from "./embedding";
import { EMBEDDED, EMBEDDED_LISTS } from "./embedding";
import { madeId } from "./made-id";
import { withMember } from "./member";
import type { Notes } from "./notes";
import { withPlainTexts } from "./plain-texts";
import type { Fields, Rough } from "./rough";
import { textIn } from "./rough";

/** An item and what stands within it, each by itself with an id, and named by it. The outer one comes first. */
export function linked(rough: Rough, notes: Notes): readonly Rough[] {
  const inner: Rough[] = [];
  const put = (embedding: Embedding, fields: Fields, place: string): string => {
    const [first, ...others] = linked({ ...rough, collection: embedding.collection, fields, place }, notes);
    if (first && !isOnlyNamed(fields)) inner.push(first);
    inner.push(...others);
    return String(first?.fields["id"]);
  };
  const { fields, lists } = withoutEmbedded(withMember(withPlainTexts(rough), put), put);
  const item = withId({ ...rough, fields }, notes);
  for (const { name, embedding, items } of lists) {
    items.forEach((each, index) => {
      const place = `${rough.place}.${name}[${index}]`;
      put(embedding, { [embedding.link]: item.fields["id"], ...each }, place);
    });
  }
  return [item, ...inner];
}

/** An id in an object: it names what stands elsewhere. */
const isOnlyNamed = ({ id, "@type": _type, ...more }: Fields): boolean =>
  id !== undefined && Object.keys(more).length === 0;

interface List {
  readonly name: string;
  readonly embedding: Embedding;
  readonly items: readonly Fields[];
}

function withoutEmbedded({ collection, place, fields }: Rough, put: Put) {
  const lists: List[] = [];
  const rest = Object.entries(fields).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const one = EMBEDDED[collection]?.[name];
    if (one && isObject(value)) {
      const id = put(one, value, `${place}.${name}`);
      return one.link in fields ? [] : [[one.link, id]];
    }
    const many = EMBEDDED_LISTS[collection]?.[name];
    if (!many || !isListOfItems(value)) return [[name, value]];
    lists.push({ name, embedding: many, items: value });
    return [];
  });
  return { fields: Object.fromEntries(rest), lists };
}

const isListOfItems = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.every(isObject);

function withId(rough: Rough, notes: Notes): Rough {
  if (textIn(rough.fields, "id") !== undefined) return rough;
  const named = { ...rough, fields: { ...rough.fields, id: madeId(rough.collection, rough.fields) } };
  notes.make(named, "id", "what it says");
  return named;
}
