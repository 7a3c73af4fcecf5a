import type { Pieces } from "../../record/pieces";
import { atOnce, flatMapped } from "../../record/pieces";
import type { PartnershipRecord } from "../../record/record";
import { escapedAttribute, escapedXml } from "../escaped-xml";
import type { SavedEdge, SavedNode } from "./graph-of-record";
import { graphOfRecord } from "./graph-of-record";

/**
 * GraphML (graphml.graphdrawing.org): a directed graph with its values as texts. The format knows no time: `start` and `end` are keys
 * like any other, a first and a last day in ISO 8601.
 */
export const graphmlOf = (record: PartnershipRecord): string => atOnce(graphmlWritten(record));

/** The same, piece by piece. */
export function* graphmlWritten(record: PartnershipRecord): Pieces<string> {
  const graph = yield* graphOfRecord(record);
  const nodes = graph.nodes.map((node) => ({ node, data: dataOf(node, { name: node.label }) }));
  const edges = graph.edges.map((edge) => ({ edge, data: dataOf(edge, { relation: edge.meaning }) }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `<desc>${escapedXml(record.title)}</desc>`,
    ...keysText(
      "node",
      nodes.map(({ data }) => data),
    ),
    ...keysText(
      "edge",
      edges.map(({ data }) => data),
    ),
    '<graph id="record" edgedefault="directed">',
    ...(yield* flatMapped(
      nodes,
      ({ node, data }) => `<node id="${escapedAttribute(node.id)}">${dataText("node", data)}</node>`,
    )),
    ...(yield* flatMapped(
      edges,
      ({ edge, data }) => `<edge${endsText(edge)}>${dataText("edge", data)}</edge>`,
    )),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

type Data = Readonly<Record<string, string>>;

const dataOf = (
  { attributes, from, to }: Pick<SavedNode, "attributes" | "from" | "to">,
  first: Data,
): Data => ({
  ...first,
  ...attributes,
  ...(from !== null && { start: from }),
  ...(to !== null && { end: to }),
});

const idOf = (of: "node" | "edge", title: string): string => `${of}-${title.replaceAll(" ", "-")}`;

const keysText = (of: "node" | "edge", all: readonly Data[]): readonly string[] =>
  [...new Set(all.flatMap(Object.keys))].map(
    (title) => `<key id="${idOf(of, title)}" for="${of}" attr.name="${title}" attr.type="string"/>`,
  );

const dataText = (of: "node" | "edge", data: Data): string =>
  Object.entries(data)
    .map(([title, value]) => `<data key="${idOf(of, title)}">${escapedXml(value)}</data>`)
    .join("");

const endsText = ({ id, source, target }: SavedEdge): string =>
  Object.entries({ id, source, target })
    .map(([name, value]) => ` ${name}="${escapedAttribute(value)}"`)
    .join("");
