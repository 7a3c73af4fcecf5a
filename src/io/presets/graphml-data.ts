import type { XmlElement } from "../xml-element";

interface Key {
  readonly id: string;
  readonly title: string;
  /** Of what has no value of its own. */
  readonly usual: string | undefined;
}

export type Keys = readonly Key[];

/** The keys of nodes, or of edges, with those of both. */
export const keysOf = (root: XmlElement, of: "node" | "edge"): Keys =>
  root
    .childrenCalled("key")
    .filter(({ attributes }) => [of, "all", undefined].includes(attributes.get("for")))
    .map((key) => {
      const id = key.attributes.get("id") ?? "";
      return {
        id,
        title: key.attributes.get("attr.name") ?? id,
        usual: key.childCalled("default")?.text.trim(),
      };
    });

/** The data of a node or an edge by their titles; data without a text are none, but for the label that yEd draws. */
export function dataOf(element: XmlElement, keys: Keys): ReadonlyMap<string, string> {
  const own = new Map(
    element
      .childrenCalled("data")
      .map((data) => [data.attributes.get("key") ?? "", data.text.trim() || drawnLabel(data)] as const),
  );
  const named = keys.map(({ id, title, usual }) => [title, own.get(id) ?? usual ?? ""] as const);
  const strange = [...own].filter(([id]) => !keys.some((key) => key.id === id));
  const label = keys.some(({ title }) => title === "label") ? [] : [["label", drawnIn(element)] as const];
  return new Map([...label, ...strange, ...named].filter(([, value]) => value !== ""));
}

/** yEd writes names as labels of shapes, within data that have no text. */
const DRAWN: ReadonlySet<string> = new Set(["NodeLabel", "EdgeLabel"]);

function drawnLabel(element: XmlElement): string {
  const found = element.children.map((child) =>
    DRAWN.has(child.name) ? child.text.trim() : drawnLabel(child),
  );
  return found.find((text) => text !== "") ?? "";
}

const drawnIn = (element: XmlElement): string =>
  element
    .childrenCalled("data")
    .map(drawnLabel)
    .find((text) => text !== "") ?? "";
