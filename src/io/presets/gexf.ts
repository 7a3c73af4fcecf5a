import { faultOfFile } from "../../record/fault";
import type { RecordFile } from "../../record/record-file";
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
  return {
    nodes: nodesIn(graph).map(({ element, within }) => nodeOf(file, element, within, titles.node, notes)),
    edges: edgesIn(graph).map((element, index) => edgeOf(file, element, index, titles.edge, notes)),
  };
}

interface Nested {
  readonly element: XmlElement;
  /** The node that it stands in. */
  readonly within: string | undefined;
}

const childNodes = (element: XmlElement): readonly XmlElement[] =>
  element.childCalled("nodes")?.childrenCalled("node") ?? [];

/** Those of nodes within nodes as well. */
const nodesIn = (around: XmlElement, within?: string): readonly Nested[] =>
  childNodes(around).flatMap((element) => [
    { element, within },
    ...nodesIn(element, element.attributes.get("id")),
  ]);

const edgesIn = (around: XmlElement): readonly XmlElement[] => [
  ...(around.childCalled("edges")?.childrenCalled("edge") ?? []),
  ...childNodes(around).flatMap(edgesIn),
];

type Titles = ReadonlyMap<string, string>;

function nodeOf(
  file: string,
  element: XmlElement,
  within: string | undefined,
  titles: Titles,
  notes: Notes,
): GraphNode {
  const id = element.attributes.get("id") ?? "";
  const label = element.attributes.get("label") ?? id;
  const parent = element.attributes.get("pid") ?? within;
  return { ...partOf(file, element, id, titles, notes), id, label, parent };
}

function edgeOf(file: string, element: XmlElement, index: number, titles: Titles, notes: Notes): GraphEdge {
  const id = element.attributes.get("id") ?? String(index + 1);
  const [from = "", to = ""] = ["source", "target"].map((end) => element.attributes.get(end));
  return { ...partOf(file, element, id, titles, notes), id, from, to };
}

function partOf(file: string, element: XmlElement, id: string, titles: Titles, notes: Notes) {
  const place = `${element.name} ${id}`;
  const { times, unread } = timesOf(element);
  for (const text of unread) {
    const fault = faultOfFile(file, "a date, or a number that is a year", text);
    notes.faults.push({ ...fault, weight: "noted", item: id, place, field: "time" });
  }
  return { file, place, times, attributes: attributesOf(element, titles) };
}

/** What the attributes of nodes, or of edges, are called. */
const titlesOf = (graph: XmlElement, of: string): Titles =>
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
