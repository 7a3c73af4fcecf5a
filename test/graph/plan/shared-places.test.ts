import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import { rectsOverlap } from "../../../src/graph/layout/rect";
import { toldIn } from "../../../src/graph/plan/shared-places";
import { inventedRecord } from "../../fixtures/invented-record";
import { lawsOfSharing } from "../../laws/sharing";
import { someBusyRecord } from "../routes/some-plan";

lawsOfSharing(inventedRecord(), [2, 6]);

describe.each(
  fc.sample(someBusyRecord, { numRuns: 30, seed: 13 }).map((record, index) => ({ record, index })),
)("in random record $index", ({ record }) => lawsOfSharing(record, [3]));

const place = (id: string, y: number, containerId: string | null = null): readonly [string, Place] => [
  id,
  {
    id,
    kind: containerId === null ? "box" : "chip",
    rect: { x: 0, y, width: 100, height: 100 },
    lines: [id],
    containerId,
    headHeight: 40,
    foot: 0,
    room: 0,
  },
];

test("the surer of two has the box, and the other is told in it", () => {
  const places = new Map([place("old", 0), place("new", 20)]);
  const claims = new Map([
    ["old", { height: 40, rank: 5 }],
    ["new", { height: 40, rank: 0 }],
  ]);
  expect([...toldIn(places, claims)]).toEqual([["old", "new"]]);
});

test("two that do not reach each other as they are drawn both have their boxes", () => {
  const places = new Map([place("old", 0), place("new", 60)]);
  const claims = new Map(["old", "new"].map((id) => [id, { height: 40, rank: 0 }]));
  expect([...toldIn(places, claims)]).toEqual([]);
});

test("one that lies over parts of two others is told where it overlaps most", () => {
  const places = new Map([place("upper", 0), place("lower", 50), place("old", 30)]);
  const claims = new Map([
    ["upper", { height: 40, rank: 0 }],
    ["lower", { height: 40, rank: 0 }],
    ["old", { height: 50, rank: 5 }],
  ]);
  expect([...toldIn(places, claims)]).toEqual([["old", "lower"]]);
});

test("with a box go all that stand in it; a sub-group that shares a place in its box is told there", () => {
  const places = new Map([place("old", 0), place("board", 40, "old"), place("new", 20)]);
  const claims = new Map([
    ["old", { height: 40, rank: 5 }],
    ["board", { height: 30, rank: 5 }],
    ["new", { height: 40, rank: 0 }],
  ]);
  expect([...toldIn(places, claims)]).toEqual([
    ["old", "new"],
    ["board", "new"],
  ]);
  const within = new Map([place("box", 0), place("before", 40, "box"), place("after", 40, "box")]);
  const all = new Map([
    ["box", { height: 40, rank: 0 }],
    ["before", { height: 30, rank: 5 }],
    ["after", { height: 30, rank: 0 }],
  ]);
  expect([...toldIn(within, all)]).toEqual([["before", "box"]]);
});

test("whatever stands where, what is told is told in a box that it overlaps, and the others overlap nothing", () => {
  const some = fc.array(
    fc.record({ y: fc.nat(400), height: fc.integer({ min: 20, max: 100 }), rank: fc.nat(5) }),
  );
  fc.assert(
    fc.property(some, (boxes) => {
      const places = new Map(boxes.map(({ y }, index) => place(String(index), y)));
      const claims = new Map(boxes.map(({ height, rank }, index) => [String(index), { height, rank }]));
      const told = toldIn(places, claims);
      const rectOf = (id: string) => ({ ...places.get(id)!.rect, height: claims.get(id)!.height });
      const drawn = [...places.keys()].filter((id) => !told.has(id));
      for (const [id, teller] of told)
        expect(drawn.includes(teller) && rectsOverlap(rectOf(id), rectOf(teller))).toBe(true);
      for (const id of drawn)
        expect(drawn.filter((other) => other !== id && rectsOverlap(rectOf(id), rectOf(other)))).toEqual([]);
    }),
  );
});
