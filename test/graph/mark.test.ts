import { expect, test } from "vitest";
import { hasJustEnded, markOf } from "../../src/graph/mark";
import type { Presence } from "../../src/record/presence";

const standing = (presence: Presence) => ({ id: "board", presence, side: null, age: 0, shown: true });
const mark = (before: Presence, now: Presence, startIsRecorded = true) =>
  markOf(standing(before), standing(now), startIsRecorded);

test.each<[Presence, Presence, string | null]>([
  ["absent", "on-record", "new"],
  ["proposed", "on-record", "new"],
  ["on-record", "absent", "ghost"],
  ["possible", "absent", "ghost"],
  ["proposed", "absent", null],
  ["unreported", "absent", null],
  ["unreported", "on-record", null],
  ["possible", "on-record", null],
  ["on-record", "on-record", null],
  ["on-record", "unreported", null],
  ["on-record", "possible", null],
  ["absent", "proposed", null],
  ["absent", "possible", null],
  ["absent", "absent", null],
])("from %s to %s a body is marked %s", (before, now, expected) => expect(mark(before, now)).toBe(expected));

test("a first report of a body that was once planned is no record of its beginning", () => {
  expect(mark("proposed", "on-record", false)).toBeNull();
});

test("a ghost needs no record of a beginning", () => {
  expect(mark("on-record", "absent", false)).toBe("ghost");
  expect(hasJustEnded(standing("on-record"), standing("absent"))).toBe(true);
});
