/** Records with one item more, or with an item that says something else. The record itself stays as it is. */
import type { CollectionName, Collections, Item, PartnershipRecord } from "../record";

/** Behind the items that are there. */
export const withItem = <Name extends CollectionName>(
  record: PartnershipRecord,
  collection: Name,
  item: Collections[Name][number],
): PartnershipRecord => ({ ...record, [collection]: [...record[collection], item] });

/** The item put in the place of the one of its id. */
export const withItemChanged = (
  record: PartnershipRecord,
  collection: CollectionName,
  item: Item,
): PartnershipRecord => ({
  ...record,
  [collection]: record[collection].map((each: Item) => (each.id === item.id ? item : each)),
});
