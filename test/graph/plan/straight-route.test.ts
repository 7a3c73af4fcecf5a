import { expect, test } from "vitest";
import { placeAll } from "../../../src/graph/layout/places";
import { edgesOf } from "../../../src/graph/plan/elements";
import { plotOf } from "../../../src/graph/plan/plot";
import { straightRoute } from "../../../src/graph/plan/straight-route";
import { exchange, largeRecord } from "../../large-records";

const rect = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

test.each([
  ["beside it", rect(300, 0), { x: 100, y: 20 }, { x: 300, y: 20 }],
  ["below it", rect(0, 200), { x: 50, y: 40 }, { x: 50, y: 200 }],
  ["beside and below it", rect(200, 80), { x: 100, y: 40 }, { x: 200, y: 80 }],
])("a straight line to what stands %s runs from edge to edge", (_, to, start, end) => {
  expect(straightRoute(rect(0, 0), to)).toEqual([start, end]);
});

test("between two of one middle it has no length", () => {
  expect(straightRoute(rect(0, 0), rect(0, 0))).toEqual([
    { x: 50, y: 20 },
    { x: 50, y: 20 },
  ]);
});

test("where more lines are drawn than gutters hold, each runs straight, and none is left out", () => {
  const record = largeRecord(exchange(30));
  const layout = { areaId: "shire", columns: 6, councilsLeft: true };
  const places = placeAll(record, layout);
  const edges = edgesOf(record, places);
  const { routeOf } = plotOf(record, places, edges);
  expect(edges.length).toBe(870);
  expect(edges.every((edge) => routeOf(edge)?.length === 2)).toBe(true);
});
