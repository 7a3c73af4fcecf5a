import { classFaults } from "./check/classes";
import { dateFaults } from "./check/dates";
import { eventFaults } from "./check/events";
import { lifeFaults } from "./check/lives";
import { membershipFaults } from "./check/memberships";
import { organizationFaults } from "./check/organizations";
import { parentFaults } from "./check/parents";
import { referenceFaults } from "./check/references";
import type { Fault } from "./fault";
import type { Item, PartnershipRecord } from "./record";

/** A fault of an item, before it is known which file the item is in. */
export type ItemFault = Omit<Fault, "file" | "item"> & { readonly item: Item };
export type Check = (record: PartnershipRecord) => readonly ItemFault[];

/** What can be checked whatever else is wrong, and then what needs every id and every date to be sound. */
const FIRST: readonly Check[] = [referenceFaults, dateFaults, parentFaults];
const THEN: readonly Check[] = [organizationFaults, classFaults, membershipFaults, eventFaults, lifeFaults];

/** Every fault that the files' shapes cannot show: what one item says of another. */
export function checkRecord(record: PartnershipRecord, fileOf: ReadonlyMap<Item, string>): readonly Fault[] {
  const first = FIRST.flatMap((check) => check(record));
  const faults = first.length > 0 ? first : THEN.flatMap((check) => check(record));
  return faults.map(({ item, ...fault }) => ({ ...fault, file: fileOf.get(item) ?? "", item: item.id }));
}
