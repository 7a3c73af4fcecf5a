import type { PartnershipRecord } from "../record/record";
import type { Joints } from "./joint";
import { linkGraph, nodeId } from "./link-graph";

/** What the cheapest way from an entity costs; infinite where none leads to the goal. */
export type CostFrom = (id: string) => number;

const UNREACHABLE = Number.POSITIVE_INFINITY;

/** Cytoscape's search, over that part of the graph which holds. */
export function costsTo(record: PartnershipRecord, joints: Joints, goal: string): CostFrom {
  const { core } = linkGraph(record);
  const edges = core.edges().filter((edge) => joints.has(edge.id()));
  const part = edges.union(edges.connectedNodes());
  const nodeOf = (id: string) => core.getElementById(nodeId(id)).intersection(part).nodes();
  const root = nodeOf(goal);
  if (root.empty()) return () => UNREACHABLE;
  const { distanceTo } = part.dijkstra({
    root,
    weight: (edge) => joints.get(edge.first().id())?.cost ?? UNREACHABLE,
  });
  return (id) => {
    const [node] = nodeOf(id);
    return node ? distanceTo(node) : UNREACHABLE;
  };
}
