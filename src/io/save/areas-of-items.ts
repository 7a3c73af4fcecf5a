import { bodiesOfEvent } from "../../record/change-event";
import { membershipsOf, organizationsById } from "../../record/links";
import type { CollectionName, Item, PartnershipRecord } from "../../record/record";

/** The area by whose part of the record an item is kept: that of its body, or of the first of its bodies. */
export function areaOfItem(record: PartnershipRecord, collection: CollectionName, item: Item): string {
  const bodies = organizationsById(record);
  const known = bodiesOfItem(record, collection, item).flatMap((id) => bodies.get(id ?? "")?.area_id ?? []);
  return known[0] ?? record.defaultAreaId;
}

function bodiesOfItem(
  record: PartnershipRecord,
  collection: CollectionName,
  item: Item,
): readonly (string | undefined)[] {
  const { organization_id, from_id, publisher_id } = item as unknown as Readonly<
    Partial<Record<string, string>>
  >;
  if (collection === "organizations") return [item.id];
  if (collection === "persons") return membershipsOf(record, item.id).map((seat) => seat.organization_id);
  if ("original_organization_ids" in item) return bodiesOfEvent(item);
  return [organization_id, from_id, publisher_id];
}
