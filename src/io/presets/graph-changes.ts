import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import type { GraphEdge, GraphNode } from "./graph";
import { ABSORPTION, DEMERGER, isSuccession, TRANSFER } from "./graph-meaning";
import { beganBefore } from "./hand-over";
import type { AsAt } from "./preset";
import type { Bodies, Succession } from "./successions";
import { changesOf } from "./successions";

interface Told {
  readonly edge: GraphEdge;
  readonly meaning: string | null;
}

/** Edges that are changes of one body into another, at their beginning; those of one day that share a body are one change. */
export function changesOfEdges(
  told: readonly Told[],
  nodes: readonly GraphNode[],
  asAt: AsAt,
  notes: Notes,
): readonly Rough[] {
  const successions = told.filter(({ meaning }) => isSuccession(meaning));
  const transfers = told.filter(({ meaning }) => meaning === TRANSFER);
  return [
    ...changesOf(successions.map(successionOf), knownOf(successions, nodes), asAt, notes),
    ...transfers.flatMap((each) => changesOf([successionOf(each)], knownOf([each], nodes), asAt, notes)),
  ];
}

const dateOf = ({ times: [first] }: GraphEdge): string | undefined => first?.start ?? first?.at;

const successionOf = ({ edge, meaning }: Told): Succession => ({
  from: edge.from,
  to: edge.to,
  date: dateOf(edge),
  file: edge.file,
  place: edge.place,
  ...(meaning === null ? {} : { description: meaning }),
});

function knownOf(told: readonly Told[], nodes: readonly GraphNode[]): Bodies {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const startOf = (id: string): string | undefined => byId.get(id)?.times[0]?.start;
  const keysOf = (end: "from" | "to", meanings: readonly string[]): ReadonlySet<string> =>
    new Set(
      told
        .filter(({ meaning }) => meanings.includes(meaning ?? ""))
        .map(({ edge }) => `${dateOf(edge) ?? ""} ${edge[end]}`),
    );
  const takers = keysOf("to", [ABSORPTION, TRANSFER]);
  const givers = keysOf("from", [DEMERGER, TRANSFER]);
  return {
    nameOf: (id) => byId.get(id)?.label ?? id,
    stoodBefore: (id, date) =>
      takers.has(`${date ?? ""} ${id}`) || (startOf(id) !== undefined && beganBefore(startOf(id), date)),
    livesOn: (id, date) => givers.has(`${date ?? ""} ${id}`),
  };
}
