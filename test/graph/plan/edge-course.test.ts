import { expect, test } from "vitest";
import { edgeCourseOf, NO_COURSE } from "../../../src/graph/plan/edge-course";
import type { Route } from "../../../src/graph/routes/route";

const FROM = { x: 0, y: 0, width: 100, height: 40 };
const TO = { x: 300, y: 200, width: 100, height: 40 };
const ROUTE = [
  { x: 100, y: 10 },
  { x: 200, y: 10 },
  { x: 200, y: 220 },
  { x: 300, y: 220 },
];

/** As Cytoscape reads it: along the straight line between the ends, then to its side. */
function bendsOf(route: Route): readonly { readonly x: number; readonly y: number }[] {
  const { weights, distances } = edgeCourseOf(route, FROM, TO);
  const [start, end] = [route[0]!, route.at(-1)!];
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const aside = distances.split(" ").map(Number);
  return weights
    .split(" ")
    .map(Number)
    .map((weight, index) => ({
      x: Math.round((start.x + dx * weight - (dy / length) * aside[index]!) * 100) / 100,
      y: Math.round((start.y + dy * weight + (dx / length) * aside[index]!) * 100) / 100,
    }));
}

test("what Cytoscape is told are the same points that pictures draw", () => {
  expect(bendsOf(ROUTE)).toEqual(ROUTE.slice(1, -1));
});

test("ends are told from the middle of what is joined, so that they stay where they are when it closes up", () => {
  expect(edgeCourseOf(ROUTE, FROM, TO)).toMatchObject({ start: "50px -10px", end: "-50px 0px" });
  expect(edgeCourseOf(ROUTE, { ...FROM, height: 100 }, TO).start).toBe("50px -40px");
});

test("a straight line has no bend but one that is none", () => {
  const straight = [
    { x: 100, y: 20 },
    { x: 300, y: 20 },
  ];
  expect(edgeCourseOf(straight, FROM, { ...TO, y: 0 })).toMatchObject({ weights: "0.5", distances: "0" });
  expect(edgeCourseOf([], FROM, TO)).toEqual(NO_COURSE);
});
