import { faultOfFile } from "../../record/fault";
import type { Notes } from "../generous/notes";
import type { Fields, Rough } from "../generous/rough";
import { evidenced } from "./evidence";
import type { Graph, GraphEdge } from "./graph";
import { changesOfEdges } from "./graph-changes";
import { isRelation, MEANING_IN, MEANINGS, MEMBER, meaningOf, PART } from "./graph-meaning";
import { bodyOf, isPerson, personOf } from "./graph-node";
import type { AsAt } from "./preset";

/**
 * Nodes are bodies, or persons where they say so; an edge is what its word says, from its source to its target: a relation of the
 * record, `member`, `part_of`, or a change. An edge without such a word says that two are connected, and not how: the record has
 * nothing for it, so it is left out and told.
 */
export function itemsOfGraph({ nodes, edges }: Graph, asAt: AsAt, notes: Notes): readonly Rough[] {
  const persons = new Set(nodes.filter(isPerson).map(({ id }) => id));
  const told = edges.map((edge) => ({ edge, meaning: meaningOf(edge) }));
  const edgesWhere = (holds: (meaning: string | null) => boolean): readonly GraphEdge[] =>
    told.filter(({ meaning }) => holds(meaning)).map(({ edge }) => edge);
  tellUnclear(
    edgesWhere((meaning) => meaning === null),
    notes,
  );
  const parents = new Map(edgesWhere((meaning) => meaning === PART).map(({ from, to }) => [from, to]));
  return [
    ...nodes.map((node) => {
      const parent = parents.get(node.id) ?? node.parent;
      return persons.has(node.id) ? personOf(node, asAt) : bodyOf({ ...node, parent }, asAt, notes);
    }),
    ...told
      .filter(({ meaning }) => meaning === MEMBER || isRelation(meaning))
      .flatMap(({ edge, meaning }) => linksOf(edge, meaning ?? "", persons, asAt)),
    ...changesOfEdges(told, nodes, asAt, notes),
  ];
}

/** One for each time that it was there. */
function linksOf(
  edge: GraphEdge,
  meaning: string,
  persons: ReadonlySet<string>,
  asAt: AsAt,
): readonly Rough[] {
  const { id, file, place, from, to } = edge;
  const isMember = meaning === MEMBER;
  const times = edge.times.length === 0 ? [{}] : edge.times;
  return times.map(({ start, end, at }, index) => {
    const fields = {
      id: `edge:${id}${index === 0 ? "" : `:${index + 1}`}`,
      ...(isMember ? membership(edge, persons) : { type: meaning, from_id: from, to_id: to }),
      ...(start === undefined ? {} : { start_date: start }),
      ...(end === undefined ? {} : { end_date: end }),
    };
    const rough: Rough = { file, place, collection: isMember ? "memberships" : "relations", fields };
    return evidenced(rough, asAt, at === undefined ? {} : { date: at });
  });
}

function membership({ from, to, attributes }: GraphEdge, persons: ReadonlySet<string>): Fields {
  const role = attributes.get("role")?.trim();
  return {
    ...(role ? { role } : {}),
    organization_id: to,
    ...(persons.has(from) ? { person_id: from } : { member: { "@type": "Organization", id: from } }),
  };
}

function tellUnclear(edges: readonly GraphEdge[], notes: Notes): void {
  for (const { file, place, attributes } of edges) {
    const found = MEANING_IN.flatMap((name) => attributes.get(name) ?? []).join(", ");
    const expected = `a ${MEANING_IN[0]} that is one of ${MEANINGS.join(", ")}`;
    const fault = faultOfFile(file, expected, found === "" ? "nothing" : found);
    notes.faults.push({ ...fault, collection: "relations", item: place, place, field: "type" });
  }
}
