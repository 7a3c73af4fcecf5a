import { expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import { treePositions } from "../../../src/graph/plan/tree-positions";

const place = (id: string, containerId: string | null): Place => ({
  id,
  kind: containerId === null ? "box" : "chip",
  rect: { x: 0, y: 0, width: 0, height: 0 },
  lines: [],
  containerId,
  headHeight: 0,
  foot: 0,
  room: 0,
});
const PLACES = new Map(
  [place("a", null), place("a1", "a"), place("a2", "a"), place("b", null), place("b1", "b")].map((each) => [
    each.id,
    each,
  ]),
);
const positions = (...shown: readonly string[]) =>
  Object.fromEntries(treePositions({ ids: [...PLACES.keys()] }, PLACES, (id) => shown.includes(id)));

test("boxes are counted under their heading, and sub-groups in their box", () => {
  expect(positions("a", "a1", "a2", "b", "b1")).toEqual({
    a: { position: 1, size: 2 },
    a1: { position: 1, size: 2 },
    a2: { position: 2, size: 2 },
    b: { position: 2, size: 2 },
    b1: { position: 1, size: 1 },
  });
});

test("what is not shown counts for nothing, and a sub-group whose box is not shown stands beside boxes", () => {
  expect(positions("a2", "b")).toEqual({ a2: { position: 1, size: 2 }, b: { position: 2, size: 2 } });
});
