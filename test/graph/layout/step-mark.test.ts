import { describe, expect, test } from "vitest";
import { hasJustEnded, markOf, markOfDifference } from "../../../src/graph/layout/step-mark";
import type { Presence } from "../../../src/record/presence";

const standing = (presence: Presence) => ({ id: "board", presence, age: 0, shown: true });
const mark = (before: Presence, now: Presence, startIsRecorded = true) =>
  markOf(standing(before), standing(now), startIsRecorded);

test.each<[Presence, Presence, string | null]>([
  ["absent", "on-record", "new"],
  ["proposed", "on-record", "new"],
  ["on-record", "absent", "ghost"],
  ["possible", "absent", "ghost"],
  ["proposed", "absent", null],
  ["no-longer-reported", "absent", null],
  ["no-longer-reported", "on-record", null],
  ["possible", "on-record", null],
  ["on-record", "on-record", null],
  ["on-record", "no-longer-reported", null],
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

describe("between two periods that are compared", () => {
  test("what is gone is a ghost, what was formed is new, and what is first reported is neither", () => {
    expect(markOfDifference("ended", standing("on-record"))).toBe("ghost");
    expect(markOfDifference("may-have-ended", standing("absent"))).toBe("ghost");
    expect(markOfDifference("new", standing("on-record"))).toBe("new");
    expect(markOfDifference("first-reported", standing("on-record"))).toBeNull();
    expect(markOfDifference(null, standing("on-record"))).toBeNull();
  });

  test("what came and went between is a ghost; what is only no longer reported is not", () => {
    expect(markOfDifference("in-between", standing("absent"))).toBe("ghost");
    expect(markOfDifference("in-between", standing("no-longer-reported"))).toBeNull();
  });
});
