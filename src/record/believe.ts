/** From items as they were read to a record: each is believed, or is left out and told, with what cannot be without it. */
import { checkRecord, givesUp, weightOf } from "./check/check";
import type { Entry } from "./entry";
import type { Fault, ItemFault } from "./fault";
import { giveUp } from "./give-up";
import type { Pieces } from "./pieces";
import { atOnce } from "./pieces";
import type { Item, PartnershipRecord } from "./record";
import { recordOf } from "./record";
import type { Manifest } from "./shape";
import { shaped } from "./shaped";

export interface Believed {
  readonly record: PartnershipRecord;
  readonly faults: readonly Fault[];
}

/** Tells every fault that it can see, not only the first. Never throws. */
export const believe = (manifest: Manifest, entries: readonly Entry[]): Believed =>
  atOnce(believed(manifest, entries));

/** The same, piece by piece. */
export function* believed(manifest: Manifest, entries: readonly Entry[]): Pieces<Believed> {
  const { collections, entryOf, faults, leftOut } = yield* shaped(entries);
  return yield* sifted(recordOf(manifest, collections), { entryOf, leftOut: new Set(leftOut), faults });
}

interface Told {
  readonly entryOf: ReadonlyMap<Item, Entry>;
  readonly leftOut: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** Gives up what cannot be believed, and then what cannot be without that, until all that is left stands by itself. */
function* sifted(record: PartnershipRecord, told: Told): Pieces<Believed> {
  const found = yield* checkRecord.pieces(record);
  // A field that was given up is missing since: that is told already.
  const known = new Set(told.faults.map(({ item, field }) => `${item} ${field}`));
  const fresh = found.filter((fault) => givesUp(fault) || !known.has(`${fault.item.id} ${fault.field}`));
  const faults = [...told.faults, ...fresh.map((fault) => faultOf(fault, told))];
  const given = found.filter(givesUp);
  if (given.length === 0) return { record, faults };
  const rest = giveUp(record, given);
  const entryOf = new Map(told.entryOf);
  for (const [now, before] of rest.was) {
    const entry = told.entryOf.get(before);
    if (entry) entryOf.set(now, entry);
  }
  return yield* sifted(rest.record, {
    entryOf,
    leftOut: new Set([...told.leftOut, ...rest.leftOut]),
    faults,
  });
}

function faultOf(fault: ItemFault, { entryOf, leftOut }: Told): Fault {
  const { expected, found, needs, against, hint } = fault;
  const told = {
    ...placeOf(fault, entryOf),
    weight: weightOf(fault),
    expected,
    ...(against && { against: { ...placeOf(against, entryOf), found: against.found } }),
    ...(hint !== undefined && { hint }),
  };
  return needs !== undefined && leftOut.has(needs)
    ? { ...told, found: `${found}, which is left out`, because: needs }
    : { ...told, found };
}

function placeOf({ item, field }: Pick<ItemFault, "item" | "field">, entryOf: Told["entryOf"]) {
  const { file = "", collection = "", place = "" } = entryOf.get(item) ?? {};
  return { file, collection, item: item.id, place, field };
}
