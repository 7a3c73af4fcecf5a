import { expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import type { PlanEdge } from "../../../src/graph/plan/elements";
import { isDrawnByPart, partInSight, sightAround, windowOf } from "../../../src/graph/plan/part-in-sight";

const box = (id: string, y: number): Place => ({
  id,
  kind: "box",
  rect: { x: 0, y, width: 100, height: 50 },
  lines: [id],
  containerId: null,
  headHeight: 50,
  foot: 0,
  room: 0,
});
const line = (from: string, to: string): PlanEdge => ({
  id: `${from}-${to}`,
  kind: "reporting",
  from,
  to,
  classes: "",
  itemId: null,
  word: "",
});
const placesOf = (all: readonly Place[]) => ({
  places: new Map(all.map((place) => [place.id, place])),
  headings: [],
  main: { x: 0, y: 0, width: 100, height: 10_000 },
});

const PLAN = placesOf([box("top", 0), box("middle", 5000), box("below", 7000), box("foot", 9000)]);
const LINES = [line("top", "middle"), line("middle", "foot"), line("below", "foot")];
const seen = partInSight(PLAN, LINES, { x: 0, y: 4000, width: 1000, height: 2000 });

test("names are written of what is in sight alone", () => {
  expect([...seen.inSight]).toEqual(["middle"]);
});

test("lines are drawn that have an end in sight, and so is what they lead to, in the order of the plan", () => {
  expect(seen.edges.map(({ id }) => id)).toEqual(["top-middle", "middle-foot"]);
  expect([...seen.places.places.keys()]).toEqual(["top", "middle", "foot"]);
});

test("the part is told to be as large as the plan", () => expect(seen.places.main).toEqual(PLAN.main));

test("a plan of three hundred places is drawn whole, a larger one by its part in sight", () => {
  const plan = (count: number) =>
    placesOf(Array.from({ length: count }, (_, index) => box(`b${index}`, index)));
  expect([isDrawnByPart(plan(300)), isDrawnByPart(plan(301))]).toEqual([false, true]);
});

test("what the window shows is told in units of the plan", () => {
  expect(windowOf({ zoom: 2, pan: { x: -100, y: 40 } }, { width: 800, height: 600 })).toEqual({
    x: 50,
    y: -20,
    width: 400,
    height: 300,
  });
});

test("in sight is half a window more on each side, and that stays so while the window lies within it", () => {
  const sight = sightAround({ x: 0, y: 0, width: 400, height: 300 }, { x: 0, y: 0, width: 0, height: 0 });
  expect(sight).toEqual({ x: -200, y: -150, width: 800, height: 600 });
  expect(sightAround({ x: 0, y: 150, width: 400, height: 300 }, sight)).toBe(sight);
  expect(sightAround({ x: 0, y: 151, width: 400, height: 300 }, sight).y).toBe(1);
});
