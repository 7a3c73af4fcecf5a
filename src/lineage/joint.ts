import type { Presence } from "../record/presence";
import { isInForce } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Slice } from "../record/slice";
import type { Link } from "./link";
import type { Pair } from "./link-graph";
import { linkGraph } from "./link-graph";
import { linkPresenceIn } from "./link-presence";
import { passageCost, stepCost } from "./way-cost";

/** Two that have to do with each other in a period: by the one of their links that costs least, the first of several. */
export interface Joint {
  readonly pair: Pair;
  readonly link: Link;
  readonly presence: Presence;
  readonly cost: number;
}

/** By the id of the pair; of what the record is silent about, or knows to be gone, there is none. */
export type Joints = ReadonlyMap<string, Joint>;

export const jointsIn = (record: PartnershipRecord, slice: Slice): Joints =>
  new Map(
    linkGraph(record).pairs.flatMap((pair) =>
      heldIn(record, slice, pair)
        .toSorted((a, b) => a.cost - b.cost)
        .slice(0, 1)
        .map((joint) => [pair.id, joint]),
    ),
  );

const heldIn = (record: PartnershipRecord, slice: Slice, pair: Pair): readonly Joint[] =>
  pair.links
    .map((link) => ({ pair, link, presence: linkPresenceIn(record, slice, link) }))
    .filter(({ presence }) => isInForce({ presence }) || presence === "proposed")
    .map((each) => ({ ...each, cost: costOf(record, each) }));

/** Half of a passage is paid on the way in, and half on the way out: as much in both directions. */
const costOf = (record: PartnershipRecord, { link, presence }: Pick<Joint, "link" | "presence">): number =>
  stepCost(link, presence) + (passageCost(record, link.from) + passageCost(record, link.to)) / 2;
