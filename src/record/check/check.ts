import type { Check, Fault } from "../fault";
import type { Item, PartnershipRecord } from "../record";
import { classFaults } from "./classes";
import { dateFaults } from "./dates";
import { eventFaults } from "./events";
import { lifeFaults } from "./lives";
import { membershipFaults } from "./memberships";
import { organizationFaults } from "./organizations";
import { parentFaults } from "./parents";
import { referenceFaults } from "./references";
import { sourceFaults } from "./sources";

/** What can be checked whatever else is wrong, and then what needs every id and every date to be sound. */
const FIRST: readonly Check[] = [referenceFaults, dateFaults, parentFaults, sourceFaults];
const THEN: readonly Check[] = [organizationFaults, classFaults, membershipFaults, eventFaults, lifeFaults];

/** Every fault that the files' shapes cannot show: what one item says of another. */
export function checkRecord(record: PartnershipRecord, fileOf: ReadonlyMap<Item, string>): readonly Fault[] {
  const first = FIRST.flatMap((check) => check(record));
  const faults = first.length > 0 ? first : THEN.flatMap((check) => check(record));
  return faults.map(({ item, ...fault }) => ({ ...fault, file: fileOf.get(item) ?? "", item: item.id }));
}
