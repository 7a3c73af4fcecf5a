import type { CollectionName, Item, PartnershipRecord } from "../record";
import { COLLECTION_NAMES } from "../record";
import type { Deed, Edit, Head, ItemChange } from "./edit";

/** What makes the one record of the other. What is in both stands in the same order in both. */
export const editBetween = (name: Deed, before: PartnershipRecord, after: PartnershipRecord): Edit => ({
  name,
  changes: COLLECTION_NAMES.flatMap((collection) =>
    before[collection] === after[collection]
      ? []
      : changesBetween(collection, before[collection], after[collection]),
  ),
  head: isHeadSame(before, after) ? null : { before: headOf(before), after: headOf(after) },
});

const headOf = ({ title, years, defaultAreaId, themes, classes, kept }: PartnershipRecord): Head => ({
  title,
  years,
  defaultAreaId,
  themes,
  classes,
  ...(kept && { kept }),
});

const isHeadSame = (before: Head, after: Head): boolean =>
  before.title === after.title &&
  before.defaultAreaId === after.defaultAreaId &&
  before.years.first === after.years.first &&
  before.years.last === after.years.last &&
  before.themes === after.themes &&
  before.classes === after.classes &&
  before.kept === after.kept;

/** First what goes, from the last on, so that no index moves before its turn; then what comes and what changes. */
function changesBetween(
  collection: CollectionName,
  before: readonly Item[],
  after: readonly Item[],
): readonly ItemChange[] {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Set(after.map(({ id }) => id));
  const gone = before
    .map((item, index): ItemChange => ({ collection, index, before: item, after: null }))
    .filter((change) => change.before !== null && !is.has(change.before.id));
  const come = after
    .map((item, index): ItemChange => ({ collection, index, before: was.get(item.id) ?? null, after: item }))
    .filter((change) => change.before !== change.after);
  return [...gone.toReversed(), ...come];
}
