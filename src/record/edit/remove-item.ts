import { checkRecord, givesUp } from "../check/check";
import { giveUp } from "../give-up";
import type { CollectionName, Item, PartnershipRecord } from "../record";
import type { Edit } from "./edit";
import { editBetween } from "./edit-between";

/**
 * Takes an item out, with all that cannot be without it and the fields that name it: what goes along is in the edit, to be told
 * before it is made.
 */
export function removeItem(record: PartnershipRecord, collection: CollectionName, id: string): Edit {
  const less = { ...record, [collection]: record[collection].filter((item: Item) => item.id !== id) };
  return editBetween({ kind: "removed", collection, id }, record, sound(less));
}

/** What is left when all is given up that can no longer be believed. */
function sound(record: PartnershipRecord): PartnershipRecord {
  const given = checkRecord(record).filter(givesUp);
  if (given.length === 0) return record;
  const { record: rest } = giveUp(record, given);
  return sound(rest);
}

/** The items that go with the one that is taken out. */
export const goneWith = ({ name, changes }: Edit): readonly Item[] =>
  changes.flatMap(({ before, after }) => {
    const isItself = name.kind === "removed" && before?.id === name.id;
    return before === null || after !== null || isItself ? [] : [before];
  });
