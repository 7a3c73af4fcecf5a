import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import { placeAll } from "../../../src/graph/layout/places";
import { shiftsOfCouncils } from "../../../src/graph/layout/widened-councils";
import { widenedPlaces } from "../../../src/graph/layout/widened-places";
import type { Widening } from "../../../src/graph/layout/widening";
import { widenedAt, widenedRect } from "../../../src/graph/layout/widening";
import { getOrThrow } from "../../../src/record/links";
import { inventedRecord } from "../../fixtures/invented-record";

const GUTTERS = [
  { low: 134, high: 152, extra: 10 },
  { low: 286, high: 304, extra: 4 },
];
const WIDENING: Widening = { x: GUTTERS, y: [] };

test("what lies before a gutter stays, what lies beyond it moves on, and what is in it keeps its share", () => {
  expect([0, 134, 143, 152, 286, 304, 400].map((at) => widenedAt(GUTTERS, at))).toEqual([
    0, 134, 148, 162, 296, 318, 414,
  ]);
});

test("a box beside a gutter stays as wide as it is, one that spans it is wider by as much", () => {
  const box = { x: 152, y: 0, width: 134, height: 60 };
  expect(widenedRect(WIDENING, box)).toEqual({ ...box, x: 162 });
  expect(widenedRect(WIDENING, { ...box, x: 0, width: 286 })).toEqual({ ...box, x: 0, width: 296 });
});

const layout = { areaId: "marchshire", columns: 4, councilsLeft: true };
const NOTHING: ReadonlySet<string> = new Set();
const places = placeAll(inventedRecord(), layout);

test("where nothing is to be wider the places are the same", () => {
  expect(widenedPlaces(places, { x: [], y: [] }, NOTHING)).toBe(places);
});

test("the plan grows by its gutters, and by those that run along its edges", () => {
  const { width, height } = places.main;
  const right = { low: width, high: width + 18, extra: 8 };
  const above = { low: -12, high: 0, extra: 6 };
  const { main } = widenedPlaces(places, { x: [...GUTTERS, right], y: [above] }, NOTHING);
  expect(main).toEqual({ x: 0, y: 0, width: width + 22, height: height + 6 });
});

test("what no line joins is no higher for it, and councils in one column stay as close together as they are", () => {
  const together = [...places.places.values()];
  const { rect: box } = getOrThrow(places.places, "marchshire-together");
  const y = [{ low: box.y + 2, high: box.y + box.height - 2, extra: 12 }];
  const wider = widenedPlaces(places, { x: [], y }, NOTHING);
  const leaves = together.filter(({ headHeight, rect }) => headHeight === rect.height);
  for (const { id, rect } of leaves) expect(wider.places.get(id)?.rect.height).toBe(rect.height);
  const councils = together.filter(({ kind }) => kind === "council");
  const shifts = councils.map(({ id, rect }) => (wider.places.get(id)?.rect.y ?? 0) - rect.y);
  expect(new Set(shifts)).toEqual(new Set([0]));
});

test("councils above one that a line joins share out what is wider between them", () => {
  const council = (id: string, row: number): Place => ({
    id,
    kind: "council",
    rect: { x: 0, y: row * 33, width: 116, height: 26 },
    lines: [id],
    containerId: null,
    headHeight: 26,
    foot: 0,
    room: 0,
  });
  const councils = ["a", "b", "c", "d", "e", "f"].map(council);
  const shifts = shiftsOfCouncils(councils, [{ low: 40, high: 60, extra: 9 }], new Set(["e"]));
  // What stands next to one that is joined moves as all of the plan does, and so does it.
  expect([...shifts]).toEqual([
    ["a", 0],
    ["b", 3],
    ["c", 6],
  ]);
});

const someGutters = fc
  .array(fc.record({ low: fc.nat(30), width: fc.integer({ min: 1, max: 20 }), extra: fc.nat(48) }))
  .map((all) =>
    all.map(({ low, width, extra }, index) => ({
      low: index * 50 + low,
      high: index * 50 + low + width,
      extra,
    })),
  );

test("whatever gutters are wider, nothing comes nearer to anything, and what met still meets", () => {
  fc.assert(
    fc.property(someGutters, fc.nat(400), fc.nat(400), (gutters, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const gap = widenedAt(gutters, high) - widenedAt(gutters, low);
      expect(gap).toBeGreaterThanOrEqual(high - low);
      const { x, width } = widenedRect({ x: gutters, y: [] }, { x: low, y: 0, width: high - low, height: 1 });
      expect(x + width).toBe(widenedAt(gutters, high));
    }),
  );
});
