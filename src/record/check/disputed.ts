import { datesToldIn, disputedIn } from "../disputed";
import type { ItemFault } from "../fault";
import { shown } from "../fault";
import type { Item, PartnershipRecord } from "../record";

/** What is disputed must be told: without a date in its field, there is nothing that other evidence contradicts. */
export const disputedFaults = (record: PartnershipRecord): readonly ItemFault[] =>
  [...record.organizations, ...record.change_events].flatMap(faultsOfItem);

const faultsOfItem = (item: Item): readonly ItemFault[] =>
  disputedIn(item).flatMap(({ field, value }, index): readonly ItemFault[] => {
    if (datesToldIn(item, field).length > 0) return [];
    return [
      {
        item,
        field: `disputed.${index}.field`,
        expected: `a ${field} of the item, which this contradicts`,
        found: shown(value),
        without: `disputed.${index}`,
      },
    ];
  });
