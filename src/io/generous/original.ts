import { isObject } from "../../record/entry";
import type { Fields, Rough } from "./rough";

/**
 * A field read otherwise than it stands. The original is kept, and stands again in what is written: nothing is lost, and the
 * same is read again.
 */
export const readAs = (fields: Fields, name: string, value: unknown): Fields => {
  const { [name]: original, kept, ...rest } = fields;
  const read = value === undefined ? rest : { ...rest, [name]: value };
  return { ...read, kept: { [name]: original, ...(kept as Fields | undefined) } };
};

/** As it is written again: what was kept stands where it stood, and wins over what it was read as. */
export const asWritten = (item: object): Fields =>
  Object.fromEntries(
    Object.entries(restored(item)).map(([name, value]) => [
      name,
      isKeptIn(item, name) ? value : inner(value),
    ]),
  );

function restored(thing: object): Fields {
  const { kept, ...rest } = thing as Fields;
  return isObject(kept) ? { ...rest, ...kept } : rest;
}

const isKeptIn = (item: object, name: string): boolean => {
  const { kept } = item as Fields;
  return isObject(kept) && name in kept;
};

/** Names, links and details have fields of their own to keep, and so have the sources of a detail. */
const inner = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => (isObject(each) ? asWritten(each) : each));
  return isObject(value) ? asWritten(value) : value;
};

/** What others call `kept` is a field of theirs like any other. */
export const withoutOwnKept = (rough: Rough): Rough => ({
  ...rough,
  fields: Object.fromEntries(
    Object.entries(apart(rough.fields)).map(([name, value]) => [
      name,
      name === "kept" ? value : apartIn(value),
    ]),
  ),
});

const apart = (fields: Fields): Fields => ("kept" in fields ? readAs(fields, "kept", undefined) : fields);

const apartIn = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each: unknown) => (isObject(each) ? apartWithin(each) : each));
  return isObject(value) ? apart(value) : value;
};

/** A thing in a list may have sources of its own. */
function apartWithin(thing: Fields): Fields {
  const own = apart(thing);
  const { sources } = own;
  if (!Array.isArray(sources)) return own;
  return { ...own, sources: sources.map((source: unknown) => (isObject(source) ? apart(source) : source)) };
}
