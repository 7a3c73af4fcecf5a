/** Everything that Cytoscape ever draws of an area: mounted once for all time; a period only changes classes. */
import type { ElementDefinition } from "cytoscape";
import { links } from "../../lineage/link";
import { isReplacement, successionId, successions } from "../../lineage/succession";
import { perRecord } from "../../record/per-record";
import type { PartnershipRecord } from "../../record/record";
import type { RelationType } from "../../record/vocabulary";
import { wordOfLink } from "../../words/link";
import type { Place, PlaceKind } from "../layout/place";
import type { Places } from "../layout/places";
import { centreOf } from "../layout/rect";
import { NO_COURSE } from "./edge-course";

/** Ties are only drawn of what is selected or under the pointer. */
export type EdgeKind = "succession" | "reporting" | "tie";

export interface PlanEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  /** Constant classes beside the kind: the certainty of a succession; `outward` of a tie to a council or another that is no structure. */
  readonly classes: string;
  /** The item of the record whose presence decides whether it is shown; null for successions, which always are. */
  readonly itemId: string | null;
  /** What it says, where it is to be told at the line. */
  readonly word: string;
}

type Line = Omit<PlanEdge, "word">;

/** Every line between two entities that have a place. */
export function edgesOf(record: PartnershipRecord, { places }: Places): readonly PlanEdge[] {
  const edges = [
    ...successionEdges(record),
    ...relationEdges(record),
    ...membershipEdges(record),
    ...seatEdges(record),
    ...moneyEdges(record),
  ];
  return edges
    .filter(({ from, to }) => from !== to && places.has(from) && places.has(to))
    .filter((edge) => !joinsBoxAndContent(places, edge))
    .map((edge) => (isBetweenStructures(places, edge) ? edge : outward(edge)))
    .map((edge) => ({ ...edge, word: wordsOfLinks(record).get(edge.id) ?? "" }));
}

const wordsOfLinks = perRecord((record) => new Map(links(record).map((link) => [link.id, wordOfLink(link)])));

/** That a board stands in the box of its partnership says it already. */
const joinsBoxAndContent = (places: ReadonlyMap<string, Place>, { from, to }: Line): boolean =>
  places.get(from)?.containerId === to || places.get(to)?.containerId === from;

const OF_STRUCTURES: ReadonlySet<PlaceKind | undefined> = new Set(["box", "chip"]);
const isBetweenStructures = (places: ReadonlyMap<string, Place>, { from, to }: Line): boolean =>
  OF_STRUCTURES.has(places.get(from)?.kind) && OF_STRUCTURES.has(places.get(to)?.kind);
/** What became of a council stays what it is. */
const outward = (edge: Line): Line =>
  edge.kind === "succession" && edge.classes.includes("replaces")
    ? edge
    : { ...edge, kind: "tie", classes: `${edge.classes} outward`.trim() };
export const isOutward = ({ classes }: PlanEdge): boolean => classes.split(" ").includes("outward");

const ALWAYS_SEEN: ReadonlySet<RelationType> = new Set(["reports_to", "supports"]);

const successionEdges = (record: PartnershipRecord): readonly Line[] =>
  successions(record).map((succession) => ({
    id: successionId(succession),
    kind: "succession",
    from: succession.from,
    to: succession.to,
    classes: `${succession.event.certainty} ${isReplacement(succession) ? "replaces" : "passes"}`,
    itemId: null,
  }));

const relationEdges = ({ relations }: PartnershipRecord): readonly Line[] =>
  relations.map(({ id, type, from_id, to_id }) => ({
    id,
    kind: ALWAYS_SEEN.has(type) ? "reporting" : "tie",
    from: from_id,
    to: to_id,
    classes: type,
    itemId: id,
  }));

const membershipEdges = ({ memberships }: PartnershipRecord): readonly Line[] =>
  memberships.flatMap((membership): readonly Line[] => {
    const { id, member, person_id, organization_id, on_behalf_of_id } = membership;
    const line = (from: string | undefined, part: string): readonly Line[] =>
      from === undefined ? [] : [{ ...tie(id, from, organization_id), id: `${id}${part}` }];
    return [...line(member?.id ?? person_id, ""), ...line(on_behalf_of_id, "/for")];
  });

const seatEdges = ({ posts }: PartnershipRecord): readonly Line[] =>
  posts.flatMap(({ id, on_behalf_of_id, organization_id }) =>
    on_behalf_of_id === undefined ? [] : [tie(id, on_behalf_of_id, organization_id)],
  );

const moneyEdges = ({ contributions }: PartnershipRecord): readonly Line[] =>
  contributions.map(({ id, from_id, to_id }) => tie(id, from_id, to_id));

const tie = (id: string, from: string, to: string): Line => ({
  id,
  kind: "tie",
  from,
  to,
  classes: "",
  itemId: id,
});

/**
 * Boxes that hold others are plain nodes below them, not compound ones: a compound node takes its size from its children and
 * has them measured and styled anew whenever one of them changes, which took a third of each step.
 */
export const elementsOf = (places: Places, edges: readonly PlanEdge[]): ElementDefinition[] => [
  ...[...places.places.values()].map(node),
  ...edges.map(edge),
];

/**
 * Of an element on the canvas. react-cytoscapejs looks ids up in a plain object, in which `constructor` and `__proto__` stand
 * already; a body may be called so.
 */
export const canvasId = (id: string): string => `#${id}`;
export const idOnCanvas = (canvasId: string): string => canvasId.slice(1);

/** A drag that begins on a box pans, as one beside it does. */
const FIXED = { grabbable: false, selectable: false, pannable: true } as const;

const node = ({ id, kind, rect }: Place): ElementDefinition => ({
  group: "nodes",
  data: { id: canvasId(id), width: rect.width, height: rect.height },
  position: centreOf(rect),
  classes: `${kind} hidden`,
  ...FIXED,
});

const edge = ({ id, kind, from, to, classes }: PlanEdge): ElementDefinition => ({
  group: "edges",
  // Where it runs, and where its word stands, is found when it is first drawn.
  data: { id: canvasId(id), source: canvasId(from), target: canvasId(to), ...NO_COURSE },
  classes: `${kind} ${classes} hidden`.trim(),
  ...FIXED,
});
