import fc from "fast-check";
import { expect, test } from "vitest";
import { FreeRoom } from "../../../src/graph/layout/free-room";

function roomWith(...taken: readonly (readonly [low: number, high: number])[]): FreeRoom {
  const room = new FreeRoom();
  for (const [low, high] of taken) room.take(low, high);
  return room;
}

test("where nothing stands there is room at the top", () => expect(new FreeRoom().firstFrom(0, 40)).toBe(0));

test("between two boxes there is room for what is no higher than the gap", () => {
  const room = roomWith([0, 50], [90, 120]);
  expect([room.firstFrom(0, 40), room.firstFrom(0, 41)]).toEqual([50, 120]);
});

test("what begins within a gap has only the rest of it", () => {
  const room = roomWith([0, 50], [90, 120]);
  expect([room.firstFrom(60, 30), room.firstFrom(60, 31)]).toEqual([60, 120]);
});

test("it finds what a search through all places finds", () => {
  const requests = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(requests, (asked) => {
      const room = new FreeRoom();
      const taken: (readonly [number, number])[] = [];
      for (const [from, length] of asked) {
        let y = from;
        while (taken.some(([low, high]) => y < high && low < y + length)) y++;
        expect(room.firstFrom(from, length)).toBe(y);
        room.take(y, y + length);
        taken.push([y, y + length]);
      }
    }),
  );
});
