import { faultOfFile } from "../../record/fault";
import type { RecordFile } from "../../record/record-file";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { XmlElement } from "../xml-element";
import { documentOf } from "./evidence";
import type { Graph, GraphEdge, GraphNode } from "./graph";
import { itemsOfGraph } from "./graph-items";
import { timeIn } from "./graph-time";
import type { Keys } from "./graphml-data";
import { dataOf, keysOf } from "./graphml-data";
import type { AsAt, Preset } from "./preset";

/**
 * GraphML (graphml.graphdrawing.org: primer and schema): nodes, edges, graphs within nodes, and data by their keys with their defaults.
 * The format knows no time: data called `start` and `end` are taken for it, as they are written from here. Hyperedges are told.
 */
export const graphml: Preset = {
  name: "GraphML",
  recognises: (content) => content instanceof XmlElement && content.name === "graphml",
  read: (files, asAt, notes) => files.flatMap((file) => read(file, asAt, notes)),
};

function read({ path, content }: RecordFile, asAt: AsAt, notes: Notes): readonly Rough[] {
  if (!(content instanceof XmlElement)) return [];
  const graph = graphOf(path, content, notes);
  return [documentOf(path, asAt), ...itemsOfGraph(graph, asAt, notes)];
}

function graphOf(file: string, root: XmlElement, notes: Notes): Graph {
  const keys = { node: keysOf(root, "node"), edge: keysOf(root, "edge") };
  const graphs = root.childrenCalled("graph").flatMap((graph) => graphsIn(graph));
  const edges = graphs.flatMap(({ graph }) => graph.childrenCalled("edge"));
  tellHyperedges(
    file,
    graphs.flatMap(({ graph }) => graph.childrenCalled("hyperedge")),
    notes,
  );
  return {
    nodes: graphs.flatMap(({ graph, within }) =>
      graph.childrenCalled("node").map((element) => nodeOf(file, element, keys.node, within, notes)),
    ),
    edges: edges.map((element, index) => edgeOf(file, element, String(index + 1), keys.edge, notes)),
  };
}

interface Nested {
  readonly graph: XmlElement;
  /** The node that it stands in. */
  readonly within: string | undefined;
}

/** The graph, and those within its nodes. */
const graphsIn = (graph: XmlElement, within?: string): readonly Nested[] => [
  { graph, within },
  ...graph
    .childrenCalled("node")
    .flatMap((node) =>
      node.childrenCalled("graph").flatMap((inner) => graphsIn(inner, node.attributes.get("id"))),
    ),
];

function tellHyperedges(file: string, hyperedges: readonly XmlElement[], notes: Notes): void {
  for (const { attributes, children } of hyperedges) {
    const place = `hyperedge ${attributes.get("id") ?? ""}`.trim();
    const fault = faultOfFile(file, "an edge between two nodes", `${children.length} ends`);
    notes.faults.push({ ...fault, collection: "relations", item: place, place });
  }
}

/** What a node may call its name. */
const NAMES = ["name", "label", "Label", "Name"];
const TIMES: ReadonlySet<string> = new Set(["start", "end"]);

function nodeOf(
  file: string,
  element: XmlElement,
  keys: Keys,
  parent: string | undefined,
  notes: Notes,
): GraphNode {
  const id = element.attributes.get("id") ?? "";
  const part = partOf(file, element, id, keys, notes);
  const name = NAMES.find((each) => part.attributes.has(each)) ?? "";
  const label = part.attributes.get(name) ?? id;
  const attributes = new Map([...part.attributes].filter(([title]) => title !== name));
  return { ...part, attributes, id, label, parent };
}

function edgeOf(file: string, element: XmlElement, count: string, keys: Keys, notes: Notes): GraphEdge {
  const id = element.attributes.get("id") ?? count;
  const [from = "", to = ""] = ["source", "target"].map((end) => element.attributes.get(end));
  return { ...partOf(file, element, id, keys, notes), id, from, to };
}

function partOf(file: string, element: XmlElement, id: string, keys: Keys, notes: Notes) {
  const place = `${element.name} ${id}`;
  const data = dataOf(element, keys);
  const [start, end] = ["start", "end"].map((name) => {
    const text = data.get(name);
    const time = text === undefined ? undefined : timeIn(text);
    if (time !== null) return time;
    const fault = faultOfFile(file, "a date, or a number that is a year", text ?? "");
    notes.faults.push({ ...fault, weight: "noted", item: id, place, field: name });
    return undefined;
  });
  return {
    file,
    place,
    attributes: new Map([...data].filter(([title]) => !TIMES.has(title))),
    times: start === undefined && end === undefined ? [] : [{ start, end }],
  };
}
