import { describe, expect, test } from "vitest";
import { placeAll } from "../../../src/graph/layout/places";
import type { PlanEdge } from "../../../src/graph/plan/elements";
import { edgesOf, elementsOf } from "../../../src/graph/plan/elements";
import { smallRecord } from "../../small-record";

const layout = { areaId: "town", columns: 3, councilsLeft: true };
const record = smallRecord({
  "north-reports": { from_id: "north-safety", to_id: "town-partnership" },
});
const places = placeAll(record, layout);
const edges = edgesOf(record, places);
const edge = (id: string): PlanEdge | undefined => edges.find((each) => each.id === id);

test("a replacement is drawn from the old body to the new one, with how certain it is", () => {
  expect(edge("forum-replaced/old-forum/town-partnership")).toEqual({
    id: "forum-replaced/old-forum/town-partnership",
    kind: "succession",
    from: "old-forum",
    to: "town-partnership",
    classes: "happened replaces",
    itemId: null,
    word: "led to",
  });
});

test("reporting is always drawn, the seats of a council only as ties that lead outward", () => {
  expect(edge("north-reports")).toMatchObject({ kind: "reporting", itemId: "north-reports" });
  expect(edge("chair")).toMatchObject({
    kind: "tie",
    from: "town-council",
    to: "town-partnership",
    classes: "outward",
  });
});

test("a person on behalf of a council ties the council to the body, and is seen in its box", () => {
  expect(edge("ann-chairs")).toBeUndefined();
  expect(edge("ann-chairs/for")).toMatchObject({ from: "town-council", to: "town-partnership" });
});

test("what a board reports to its own partnership is told by the box and not drawn again", () => {
  const own = smallRecord({ "north-reports": { from_id: "town-board", to_id: "town-partnership" } });
  expect(edgesOf(own, placeAll(own, layout)).map(({ id }) => id)).not.toContain("north-reports");
});

describe("what Cytoscape holds", () => {
  const elements = elementsOf(places, edges);
  const ids = elements.map(({ data }) => data.id);

  test("is every place and every line, each once", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(places.places.size + edges.length);
  });

  test("starts hidden, and nobody can drag it", () => {
    expect(elements.every(({ classes }) => String(classes).endsWith("hidden"))).toBe(true);
    expect(elements.every(({ grabbable }) => grabbable === false)).toBe(true);
  });

  test("is flat data, and every line joins things that are there", () => {
    for (const { data } of elements) {
      expect(Object.values(data).every((value) => ["string", "number"].includes(typeof value))).toBe(true);
      if (data.source !== undefined) expect(ids).toContain(data.source);
      if (data.target !== undefined) expect(ids).toContain(data.target);
    }
  });
});
