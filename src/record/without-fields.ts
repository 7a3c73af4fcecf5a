import type { Item } from "./record";

/**
 * An item without some of its fields.
 * @param fields names, or `sources.1` for one of the things in a list
 */
export function withoutFields(item: Item, fields: ReadonlySet<string>): Item {
  const rest = Object.entries(item)
    .filter(([name]) => !fields.has(name))
    .map(([name, value]) => [name, withoutThings(name, value, fields)]);
  return Object.fromEntries(rest) as Item;
}

const withoutThings = (name: string, value: unknown, fields: ReadonlySet<string>): unknown =>
  Array.isArray(value) ? value.filter((_, index) => !fields.has(`${name}.${index}`)) : value;
