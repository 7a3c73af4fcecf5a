import { expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import type { Ground } from "../../../src/graph/routes/ground";
import { groundOf } from "../../../src/graph/routes/ground";
import { inLanes } from "../../../src/graph/routes/lanes";
import type { Link } from "../../../src/graph/routes/route-between";
import { linesOn, routesOn } from "../../../src/graph/routes/routes";

const YEARS = [2009, 2010];
const box = (id: string, x: number, y: number): Place => ({
  id,
  kind: "box",
  rect: { x, y, width: 134, height: 60 },
  lines: [id],
  containerId: null,
  headHeight: 60,
  foot: 0,
  room: 0,
});

/** Of boxes that are shown in some years, in both where nothing else is said. */
function groundWith(places: readonly Place[], years: Readonly<Record<string, readonly number[]>> = {}) {
  const shown = new Map(places.map(({ id }) => [id, new Set(years[id] ?? YEARS)]));
  return groundOf(places, [], shown, () => 0);
}
const link = (from: string, to: string): Link => ({
  id: `${from}-${to}`,
  from,
  to,
  years: null,
  isOnDemand: false,
});
const routesAmong = (ground: Ground, links: readonly Link[]) =>
  routesOn(ground, inLanes(linesOn(ground, links, [])));
const ROW = [box("a", 0, 0), box("b", 152, 0), box("c", 304, 0)];

test("neighbours are joined by a straight line, in the middle of their sides", () => {
  const ab = link("a", "b");
  expect(routesAmong(groundWith(ROW), [ab])(ab)).toEqual([
    { x: 134, y: 30 },
    { x: 152, y: 30 },
  ]);
});

test("a line runs round what stands between its ends", () => {
  const ac = link("a", "c");
  const route = routesAmong(groundWith(ROW), [ac])(ac) ?? [];
  expect(route.every(({ x, y }) => !(x > 152 && x < 286 && y > 0 && y < 60))).toBe(true);
  expect(route.length).toBe(4);
});

test("but straight through the place of what is not there in the years in which it is drawn", () => {
  const ac = { ...link("a", "c"), years: new Set([2010]) };
  expect(routesAmong(groundWith(ROW, { b: [2009] }), [ac])(ac)).toEqual([
    { x: 134, y: 30 },
    { x: 304, y: 30 },
  ]);
});

test("two that are never shown together are not joined", () => {
  const ab = link("a", "b");
  expect(routesAmong(groundWith(ROW, { a: [2009], b: [2010] }), [ab])(ab)).toBeNull();
});

test("what is asked for later runs beside what was there, and moves none of it", () => {
  const [ab, again] = [link("a", "b"), { ...link("b", "a"), id: "again" }];
  const routeOf = routesAmong(groundWith(ROW), [ab]);
  const before = routeOf(ab);
  const beside = routeOf(again);
  expect(Math.abs((beside?.[0]?.y ?? 0) - 30)).toBeGreaterThanOrEqual(5);
  expect(routeOf(ab)).toBe(before);
});
