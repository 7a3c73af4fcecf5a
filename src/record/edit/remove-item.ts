import { checkRecord, givesUp } from "../check/check";
import { giveUp } from "../give-up";
import type { CollectionName, Collections, Item, PartnershipRecord } from "../record";
import { COLLECTION_NAMES } from "../record";
import type { Edit } from "./edit";
import { editBetween } from "./edit-between";
import { idInFile, withFieldsAsRead, withoutKeptId } from "./kept-ids";

/**
 * Takes an item out, with all that cannot be without it and the fields that name it: what goes along is in the edit, to be told
 * before it is made.
 */
export function removeItem(record: PartnershipRecord, collection: CollectionName, id: string): Edit {
  const less = { ...record, [collection]: record[collection].filter((item: Item) => item.id !== id) };
  const left = withFirstArea(sound(less));
  const gone = idsGone(record, left);
  const rid = eachItem(left, (item) => gone.reduce(withoutKeptId, item));
  return editBetween({ kind: "removed", collection, id }, record, rid);
}

/** As they stood in the files: what shares one with what is gone is told apart no more. */
function idsGone(before: PartnershipRecord, after: PartnershipRecord): readonly unknown[] {
  return COLLECTION_NAMES.flatMap((name) => {
    const left = new Set(after[name].map(({ id }) => id));
    return before[name].filter(({ id }) => !left.has(id)).map(idInFile);
  });
}

const eachItem = (record: PartnershipRecord, change: (item: Item) => Item): PartnershipRecord => ({
  ...record,
  ...(Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, record[name].map(change)]),
  ) as unknown as Collections),
});

/** What is left when all is given up that can no longer be believed, and what was kept of it. */
function sound(record: PartnershipRecord): PartnershipRecord {
  const given = checkRecord(record).filter(givesUp);
  if (given.length === 0) return record;
  const { record: rest, was } = giveUp(record, given);
  return sound(eachItem(rest, (item) => withFieldsAsRead(item, namesChanged(was.get(item) ?? item, item))));
}

const namesChanged = (before: Item, after: Item): readonly string[] => {
  const [was, is]: readonly Fields[] = [{ ...before }, { ...after }];
  return Object.keys(was ?? {}).filter((name) => was?.[name] !== is?.[name]);
};
type Fields = Readonly<Record<string, unknown>>;

/** Of a record that has lost the area shown first, another is shown first. */
function withFirstArea(record: PartnershipRecord): PartnershipRecord {
  const [first] = record.areas;
  const isThere = record.areas.some(({ id }) => id === record.defaultAreaId);
  return isThere || !first ? record : { ...record, defaultAreaId: first.id };
}

/** The items that go with the one that is taken out. */
export const goneWith = ({ name, changes }: Edit): readonly Item[] =>
  changes.flatMap(({ before, after }) => {
    const isItself = name.kind === "removed" && before?.id === name.id;
    return before === null || after !== null || isItself ? [] : [before];
  });
