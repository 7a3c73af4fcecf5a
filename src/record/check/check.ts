import type { Check, ItemFault, Weight } from "../fault";
import { perRecordInPieces } from "../per-record";
import type { Pieces } from "../pieces";
import type { PartnershipRecord } from "../record";
import { classFaults } from "./classes";
import { contributionFaults } from "./contributions";
import { dateFaults } from "./dates";
import { disputedFaults } from "./disputed";
import { eventFaults } from "./events";
import { idFaults } from "./ids";
import { lifeFaults } from "./lives";
import { membershipFaults } from "./memberships";
import { organizationFaults } from "./organizations";
import { parentFaults } from "./parents";
import { referenceFaults } from "./references";
import { sourceFaults } from "./sources";

/** Where statements contradict each other, the first one stands; what lacks a note or a theme is there all the same. */
const noted = (check: Check | LongCheck): LongCheck =>
  function* (record) {
    return (yield* inPieces(check(record))).map((fault) => ({ ...fault, weight: "noted" as const }));
  };

/** One that looks long at each item. */
type LongCheck = (record: PartnershipRecord) => Pieces<readonly ItemFault[]>;

function* inPieces(found: ReturnType<Check | LongCheck>): ReturnType<LongCheck> {
  return "next" in found ? yield* found : found;
}

/** Each stage trusts what the stages before it have found sound: every id is one item's, every reference leads to one. */
const STAGES: readonly (readonly (Check | LongCheck)[])[] = [
  [idFaults],
  [referenceFaults, dateFaults, disputedFaults, parentFaults, noted(sourceFaults)],
  [
    noted(organizationFaults),
    classFaults,
    membershipFaults,
    eventFaults,
    noted(lifeFaults),
    noted(contributionFaults),
  ],
];

export const weightOf = ({ weight, without }: ItemFault): Weight =>
  weight ?? (without === undefined ? "left-out" : "noted");

/** Whether something has to be given up, an item or a field of it, before the rest can be believed. */
export const givesUp = (fault: ItemFault): boolean =>
  fault.without !== undefined || weightOf(fault) === "left-out";

/**
 * What items say of each other: of the first stage in which something is given up, that; where nothing is, all that is only noted.
 * Check by check.
 */
export const checkRecord = perRecordInPieces(function* (record): Pieces<readonly ItemFault[]> {
  const noted: ItemFault[] = [];
  for (const stage of STAGES) {
    const found: ItemFault[] = [];
    for (const check of stage) {
      for (const fault of yield* inPieces(check(record))) found.push(fault);
      yield;
    }
    const given = found.filter(givesUp);
    if (given.length > 0) return given;
    noted.push(...found);
  }
  return noted;
});
