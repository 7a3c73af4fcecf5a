import {
  contributionsOf,
  membershipsForWhom,
  membershipsIn,
  membershipsOf,
  postsForWhom,
  postsIn,
  relationsOf,
} from "./links";
import type { Item, PartnershipRecord } from "./record";

/** Every item at one of whose ends a body or a person stands: who sits where and for whom, what is related, what is paid. */
export const tiesOf = (record: PartnershipRecord, id: string): readonly Item[] => [
  ...membershipsIn(record, id),
  ...membershipsOf(record, id),
  ...membershipsForWhom(record, id),
  ...postsIn(record, id),
  ...postsForWhom(record, id),
  ...relationsOf(record, id),
  ...contributionsOf(record, id),
];
