/**
 * All links of the record as a graph of Cytoscape's, without a screen: made when the first way is asked for, once for all time.
 * A period is a part of it.
 */
import type { Core } from "cytoscape";
import cytoscape from "cytoscape";
import { grouped } from "../record/grouped";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Link } from "./link";
import { links } from "./link";

/** What joins two entities, whichever way each link goes. */
export interface Pair {
  /** On the graph. */
  readonly id: string;
  readonly ends: readonly [string, string];
  readonly links: readonly Link[];
}

export interface LinkGraph {
  readonly core: Core;
  readonly pairs: readonly Pair[];
}

export const linkGraph = perRecord((record): LinkGraph => {
  const pairs = pairsOf(record);
  const ids = [...new Set(pairs.flatMap(({ ends }) => ends))];
  const core = cytoscape({
    headless: true,
    styleEnabled: false,
    elements: [
      ...ids.map((id) => ({ data: { id: nodeId(id) } })),
      ...pairs.map(({ id, ends: [a, b] }) => ({ data: { id, source: nodeId(a), target: nodeId(b) } })),
    ],
  });
  return { core, pairs };
});

/** Cytoscape keeps what it finds by id in plain objects, in which `__proto__` stands already; a body may be called so. */
export const nodeId = (id: string): string => `#${id}`;

/** The same from both ends. */
const keyOf = ({ from, to }: Link): string => JSON.stringify([from, to].sort());

const pairsOf = (record: PartnershipRecord): readonly Pair[] =>
  [...grouped(links(record), (link) => [keyOf(link)])].flatMap(([id, between]) =>
    between.slice(0, 1).map(({ from, to }): Pair => ({ id, ends: [from, to], links: between })),
  );
