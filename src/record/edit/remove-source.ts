import type { CollectionName, Item, PartnershipRecord } from "../record";
import type { Edit } from "./edit";
import { editBetween } from "./edit-between";
import { withFields } from "./with-field";
import { withItemChanged } from "./with-item";

/**
 * Takes one source of an item away. Null where it has no other: nothing stands in the record without one.
 * @param index of the source, from 0
 */
export function removeSource(
  record: PartnershipRecord,
  collection: CollectionName,
  id: string,
  index: number,
): Edit | null {
  const item = record[collection].find((each: Item) => each.id === id);
  if (!item || !("sources" in item) || item.sources.length < 2) return null;
  const source = item.sources[index];
  if (!source) return null;
  const { document_id: documentId, locator } = source;
  const next = withFields(item, { sources: item.sources.filter((each) => each !== source) });
  const name = { kind: "uncited", collection, id, documentId, locator } as const;
  return editBetween(name, record, withItemChanged(record, collection, next));
}
