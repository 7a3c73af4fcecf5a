import type { ItemFault } from "../fault";
import { shown } from "../fault";
import { classMembersOf, getOrThrow, organizationsById } from "../links";
import type { PartnershipRecord } from "../record";

/** Members of what is no class, and classes with more named members than the document counts. */
export const classFaults = (record: PartnershipRecord): readonly ItemFault[] => [
  ...ofNoClass(record),
  ...overfull(record),
];

const ofNoClass = (record: PartnershipRecord): readonly ItemFault[] =>
  record.organizations
    .filter(
      ({ class_id }) => class_id !== undefined && !getOrThrow(organizationsById(record), class_id).is_class,
    )
    .map((item) => ({
      item,
      field: "class_id",
      expected: "an organization with is_class",
      found: shown(item.class_id),
      without: "class_id",
    }));

const overfull = (record: PartnershipRecord): readonly ItemFault[] =>
  record.organizations
    .filter(
      ({ id, is_class, count }) =>
        is_class && count !== undefined && classMembersOf(record, id).length > count,
    )
    .map((item) => ({
      item,
      field: "count",
      expected: `at least ${classMembersOf(record, item.id).length}, the number of its named members`,
      found: shown(item.count),
      weight: "noted",
    }));
