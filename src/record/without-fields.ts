import type { Item } from "./record";
import type { Source } from "./shape";

/**
 * An item without some of its fields.
 * @param fields names, or `sources.1` for one of its sources
 */
export function withoutFields(item: Item, fields: ReadonlySet<string>): Item {
  const rest = Object.entries(item)
    .filter(([name]) => !fields.has(name))
    .map(([name, value]) => (name === "sources" ? [name, withoutSources(value, fields)] : [name, value]));
  return Object.fromEntries(rest) as Item;
}

const withoutSources = (sources: readonly Source[], fields: ReadonlySet<string>): readonly Source[] =>
  sources.filter((_, index) => !fields.has(`sources.${index}`));
