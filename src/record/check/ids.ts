import type { ItemFault } from "../fault";
import { shown } from "../fault";
import type { Item, PartnershipRecord } from "../record";
import { COLLECTION_NAMES } from "../record";

/** Ids that stand twice: the first item keeps it. */
export function idFaults(record: PartnershipRecord): readonly ItemFault[] {
  const seen = new Set<string>();
  return COLLECTION_NAMES.flatMap((name) =>
    record[name].flatMap((item: Item): readonly ItemFault[] => {
      if (!seen.has(item.id)) {
        seen.add(item.id);
        return [];
      }
      const expected = "an id that stands once in the record";
      return [{ item, field: "id", expected, found: shown(item.id) }];
    }),
  );
}
