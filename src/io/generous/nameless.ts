import { isObject } from "../../record/entry";
import { readAs } from "./original";
import type { Fields, Rough } from "./rough";
import { textIn } from "./rough";

/** Of each thing in these lists, what it cannot be shown without. */
const NEEDED: Readonly<Record<string, string>> = {
  other_names: "name",
  identifiers: "identifier",
  links: "url",
};

/** Another name that has no name may stand in Popolo; here it is only kept. */
export const withoutNameless = (rough: Rough): Rough => ({
  ...rough,
  fields: Object.entries(NEEDED).reduce(named, rough.fields),
});

function named(fields: Fields, [list, needed]: readonly [string, string]): Fields {
  const things = fields[list];
  if (!Array.isArray(things)) return fields;
  const shown = things.filter((thing) => !isObject(thing) || textIn(thing, needed) !== undefined);
  return shown.length < things.length ? readAs(fields, list, shown) : fields;
}
