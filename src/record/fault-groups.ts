import type { Fault, Weight } from "./fault";
import { grouped } from "./grouped";

/** Faults of one kind: of the same field of items of one collection, with the same weight. */
export interface FaultGroup {
  readonly weight: Weight;
  readonly collection: string;
  /** Without the numbers of what stands within the item; empty where all are faults of whole files or items. */
  readonly field: string;
  /** Whether nothing else is wrong with them than that they cannot be without what is left out. */
  readonly follows: boolean;
  readonly faults: readonly Fault[];
}

/** What is left out before what is noted, and causes before what follows from them; else in the order in which they were found. */
export function groupsOf(faults: readonly Fault[]): readonly FaultGroup[] {
  const groups = [...grouped(faults, (fault) => [kindOf(fault)]).values()].flatMap(groupOf);
  return groups.toSorted((a, b) => rank(a) - rank(b));
}

/** How many items are left out, or files and collections where no item is named. */
export const countLeftOut = (faults: readonly Fault[]): number =>
  new Set(
    faults
      .filter(({ weight }) => weight === "left-out")
      .map(({ file, collection = "", item, place = "" }) => JSON.stringify([file, collection, item, place])),
  ).size;

export const countNoted = (faults: readonly Fault[]): number =>
  faults.filter(({ weight }) => weight === "noted").length;

const fieldOf = ({ field }: Fault): string =>
  field
    .split(".")
    .filter((part) => !/^\d+$/.test(part))
    .join(".");

const kindOf = (fault: Fault): string =>
  JSON.stringify([fault.weight, fault.collection ?? "", fieldOf(fault), fault.because !== undefined]);

function groupOf(faults: readonly Fault[]): readonly FaultGroup[] {
  const [first] = faults;
  if (!first) return [];
  const { weight, collection = "", because } = first;
  return [{ weight, collection, field: fieldOf(first), follows: because !== undefined, faults }];
}

const rank = ({ weight, follows }: FaultGroup): number => (weight === "noted" ? 2 : follows ? 1 : 0);
