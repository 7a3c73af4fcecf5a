import type { Pieces } from "../../record/pieces";
import { atOnce, flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import { escapedAttribute, escapedXml } from "../escaped-xml";
import type { SavedEdge, SavedNode } from "./graph-of-record";
import { graphOfRecord } from "./graph-of-record";

/**
 * GEXF 1.3 (gexf.net; schema and primer in github.com/gephi/gexf): a graph of days, whose bounds are inclusive, with each body's,
 * membership's and relation's time as a spell. Edges that join the same two in the same way differ by their `kind`.
 */
export const gexfOf = (record: PartnershipRecord): string => atOnce(gexfWritten(record));

/** The same, piece by piece. */
export function* gexfWritten(record: PartnershipRecord): Pieces<string> {
  const { nodes, edges } = yield* graphOfRecord(record);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Partnership Explorer</creator><description>${escapedXml(record.title)}</description></meta>`,
    '<graph mode="dynamic" defaultedgetype="directed" idtype="string" timeformat="date" timerepresentation="interval">',
    attributeList("node", titlesOf(nodes)),
    attributeList("edge", [MEANING, ...titlesOf(edges)]),
    "<nodes>",
    ...(yield* flatMapped(nodes, nodeText)),
    "</nodes>",
    "<edges>",
    ...(yield* flatMapped(withKinds(edges), edgeText)),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}

/** The title of what an edge means: its `kind` may have a number after it. */
const MEANING = "relation";

const titlesOf = (parts: readonly Pick<SavedNode, "attributes">[]): readonly string[] => [
  ...new Set(parts.flatMap(({ attributes }) => Object.keys(attributes))),
];

/** Readers that know no titles call the values by these ids. */
const idOf = (title: string): string => title.replaceAll(" ", "-");

const attributeList = (of: "node" | "edge", titles: readonly string[]): string =>
  [
    `<attributes class="${of}" mode="static">`,
    ...titles.map((title) => `<attribute id="${idOf(title)}" title="${title}" type="string"/>`),
    "</attributes>",
  ].join("\n");

interface KindOfEdge extends SavedEdge {
  readonly kind: string;
}

/** The first is called by what it means, those parallel to it "member 2" and so on. */
function withKinds(edges: readonly SavedEdge[]): readonly KindOfEdge[] {
  const counts = new Map<string, number>();
  return edges.map((edge) => {
    const key = JSON.stringify([edge.source, edge.target, edge.meaning]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...edge, kind: count === 1 ? edge.meaning : `${edge.meaning} ${count}` };
  });
}

const nodeText = (node: SavedNode): string =>
  `<node${attributesText({ id: node.id, label: node.label })}>${insideText(node, node.attributes)}</node>`;

function edgeText(edge: KindOfEdge): string {
  const { id, source, target, kind, meaning, attributes } = edge;
  const inside = insideText(edge, { [MEANING]: meaning, ...attributes });
  return `<edge${attributesText({ id, source, target, kind })}>${inside}</edge>`;
}

function insideText(
  { from, to }: Pick<SavedNode, "from" | "to">,
  attributes: SavedNode["attributes"],
): string {
  const values = Object.entries(attributes).map(
    ([title, value]) => `<attvalue${attributesText({ for: idOf(title), value })}/>`,
  );
  const spell = attributesText({ start: from, end: to });
  return [
    ...(values.length === 0 ? [] : ["<attvalues>", ...values, "</attvalues>"]),
    ...(spell === "" ? [] : [`<spells><spell${spell}/></spells>`]),
  ].join("");
}

const attributesText = (attributes: Readonly<Record<string, string | null>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapedAttribute(value)}"`]))
    .join("");
