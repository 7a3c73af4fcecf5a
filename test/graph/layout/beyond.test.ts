import { expect, test } from "vitest";
import { beyondEdges, windowOn } from "../../../src/graph/layout/beyond";

const at = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
const camera = { zoom: 1, pan: { x: 0, y: 0 } };
const screen = { width: 1000, height: 600 };

test("what is seen lies beyond no edge", () => {
  expect(beyondEdges([at(0, 0), at(900, 0), at(0, 560), at(450, 300)], camera, screen)).toEqual({
    above: 0,
    below: 0,
    left: 0,
    right: 0,
  });
});

test("each is counted once, at the edge that hides more than half of it", () => {
  const rects = [
    at(0, -21),
    at(-51, 100),
    at(951, 100),
    at(400, 581),
    at(400, 900),
    at(-200, 900),
    at(400, 100),
  ];
  expect(beyondEdges(rects, camera, screen)).toEqual({ above: 1, below: 3, left: 1, right: 1 });
});

test("what would lie under the mark of an edge is counted there, and where nothing lies beyond there is no mark", () => {
  const under = at(400, 560);
  expect(beyondEdges([under], camera, screen).below).toBe(0);
  expect(beyondEdges([under, at(400, 700)], camera, screen).below).toBe(2);
});

test("where the plan stands on the screen decides, not where it was laid out", () => {
  const away = { zoom: 2, pan: { x: 0, y: -100 } };
  expect(beyondEdges([at(100, 0), at(100, 100)], away, screen)).toMatchObject({ above: 1, below: 0 });
});

test("marks leave the rest of the screen to the plan", () => {
  expect(windowOn(screen, { above: 0, below: 9, left: 0, right: 2 })).toEqual({
    x: 0,
    y: 0,
    width: 946,
    height: 572,
  });
});
