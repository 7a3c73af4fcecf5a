import { checkRecord } from "../check/check";
import type { ItemFault } from "../fault";
import type { PartnershipRecord } from "../record";
import { ITEM_SHAPES } from "../shape";
import { shapeFault } from "../shape-fault";
import { applied } from "./applied";
import type { Edit } from "./edit";

/** What would be wrong with the record after an edit and is not before: in the shape of its items, and in what they say of others. */
export function faultsOfEdit(record: PartnershipRecord, edit: Edit): readonly ItemFault[] {
  const known = new Set(checkRecord(record).map(keyOf));
  return [...edit.changes.flatMap(shapeFaults), ...checkRecord(applied(record, edit))].filter(
    (fault) => !known.has(keyOf(fault)),
  );
}

function shapeFaults({ collection, after }: Edit["changes"][number]): readonly ItemFault[] {
  if (after === null) return [];
  const issues = ITEM_SHAPES[collection].safeParse(after).error?.issues ?? [];
  return issues.map((issue) => ({ item: after, ...shapeFault(issue, after) }));
}

const keyOf = ({ item, field, expected, found }: ItemFault): string =>
  [item.id, field, expected, found].join("|");
