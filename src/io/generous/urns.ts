import { isObject } from "../../record/entry";
import { withoutUrn } from "../source-link";
import type { Fields, Rough } from "./rough";

/** Lists whose things may have sources of their own. */
const LISTS = ["details", "disputed"];

/** A paragraph of a printed report left with a name in the place of a URL: it loses it again. */
export const withoutUrns = (rough: Rough): Rough => ({
  ...rough,
  fields: LISTS.reduce(inList, sourcesWithoutUrns(rough.fields)),
});

function sourcesWithoutUrns(fields: Fields): Fields {
  const { sources } = fields;
  return Array.isArray(sources) ? { ...fields, sources: sources.map(withoutUrn) } : fields;
}

function inList(fields: Fields, name: string): Fields {
  const things = fields[name];
  if (!Array.isArray(things)) return fields;
  return {
    ...fields,
    [name]: things.map((thing: unknown) => (isObject(thing) ? sourcesWithoutUrns(thing) : thing)),
  };
}
