import { isObject } from "../../record/entry";
import type { CollectionName } from "../../record/record";
import type { Fields } from "./rough";

/**
 * An id made from what an item says: the same each time that it says the same, in whatever order.
 * @example madeId("memberships", { role: "Chair" }) // "membership-" and up to eleven letters and digits
 */
export const madeId = (collection: CollectionName, fields: Fields): string =>
  `${collection.slice(0, -1).replaceAll("_", "-")}-${digest(JSON.stringify(inOrder(fields))).toString(36)}`;

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, inOrder(inner)]),
  );
}

/** 53 bits (cyrb53, by bryc, public domain): among a million items, two that differ share a number once in ten thousand files. */
function digest(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
