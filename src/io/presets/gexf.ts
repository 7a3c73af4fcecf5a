import { faultOfFile } from "../../record/fault";
import type { RecordFile } from "../../record/parse";
import type { Notes } from "../generous/notes";
import type { Rough } from "../generous/rough";
import { XmlElement } from "../xml-element";
import { documentOf } from "./evidence";
import { timesOf } from "./gexf-times";
import type { Graph, GraphEdge, GraphNode } from "./graph";
import { itemsOfGraph } from "./graph-items";
import type { AsAt, Preset } from "./preset";

/**
 * GEXF 1.1 to 1.3 with dynamics (gexf.net; schemas and primer in github.com/gephi/gexf). Of nodes and edges: label, attributes, spells,
 * intervals, timestamps, start and end, which are inclusive; open bounds, which 1.2 has and 1.3 not; nodes within nodes, `pid`.
 */
export const gexf: Preset = {
  name: "GEXF",
  recognises: (content) => content instanceof XmlElement && content.name === "gexf",
  read: (files, asAt, notes) => files.flatMap((file) => read(file, asAt, notes)),
};

function read({ path, content }: RecordFile, asAt: AsAt, notes: Notes): readonly Rough[] {
  const graph = content instanceof XmlElement ? content.childCalled("graph") : undefined;
  if (!graph) return [];
  return [documentOf(path, asAt), ...itemsOfGraph(graphOf(path, graph, notes), asAt, notes)];
}

function graphOf(file: string, graph: XmlElement, notes: Notes): Graph {
  const titles = { node: titlesOf(graph, "node"), edge: titlesOf(graph, "edge") };
  const partOf = (element: XmlElement, id: string) => {
    const place = `${element.name} ${id}`;
    const { times, unread } = timesOf(element);
    for (const text of unread) {
      const fault = faultOfFile(file, "a date, or a number that is a year", text);
      notes.faults.push({ ...fault, weight: "noted", item: id, place, field: "time" });
    }
    const titlesHere = element.name === "node" ? titles.node : titles.edge;
    return { file, place, times, attributes: attributesOf(element, titlesHere) };
  };
  const nodeOf = (element: XmlElement, within: string | undefined): readonly GraphNode[] => {
    const id = element.attributes.get("id") ?? "";
    const parent = element.attributes.get("pid") ?? within;
    const node = { ...partOf(element, id), id, label: element.attributes.get("label") ?? id, parent };
    return [node, ...nodesIn(element, id)];
  };
  const nodesIn = (element: XmlElement, within?: string): readonly GraphNode[] =>
    (element.childCalled("nodes")?.childrenCalled("node") ?? []).flatMap((each) => nodeOf(each, within));
  const edgeOf = (element: XmlElement, index: number): GraphEdge => {
    const id = element.attributes.get("id") ?? String(index + 1);
    const [from = "", to = ""] = ["source", "target"].map((end) => element.attributes.get(end));
    return { ...partOf(element, id), id, from, to };
  };
  return { nodes: nodesIn(graph), edges: edgesIn(graph).map(edgeOf) };
}

/** Those of nodes within nodes as well. */
const edgesIn = (element: XmlElement): readonly XmlElement[] => [
  ...(element.childCalled("edges")?.childrenCalled("edge") ?? []),
  ...(element.childCalled("nodes")?.childrenCalled("node") ?? []).flatMap(edgesIn),
];

/** What the attributes of nodes, or of edges, are called. */
const titlesOf = (graph: XmlElement, of: string): ReadonlyMap<string, string> =>
  new Map(
    graph
      .childrenCalled("attributes")
      .filter(({ attributes }) => attributes.get("class") === of)
      .flatMap((list) => list.childrenCalled("attribute"))
      .map(({ attributes }) => [attributes.get("id") ?? "", attributes.get("title") ?? ""]),
  );

/** Of a value that changes in time, the last stands. The edge's own `kind` and label say what it means. */
function attributesOf(element: XmlElement, titles: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const values = element.childCalled("attvalues")?.childrenCalled("attvalue") ?? [];
  const own = element.name === "edge" ? ["label", "kind"] : [];
  return new Map([
    ...own.flatMap((name): readonly [string, string][] => {
      const value = element.attributes.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
    ...values.map(({ attributes }): [string, string] => {
      const id = attributes.get("for") ?? attributes.get("id") ?? "";
      return [titles.get(id) ?? id, attributes.get("value") ?? ""];
    }),
  ]);
}
