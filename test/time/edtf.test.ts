import { describe, expect, test } from "vitest";
import type { Day } from "../../src/time/day";
import { dayOf, isoOfDay } from "../../src/time/day";
import type { DateBounds } from "../../src/time/edtf";
import { boundsAround, boundsBefore, boundsMeet, boundsOf, UNKNOWN } from "../../src/time/edtf";
import { boundsInWords } from "../../src/time/words";
import { LEVEL_0, LEVEL_1, OF_LEVEL_2, REFUSED } from "./edtf-forms";

const end = (day: Day): string => (Number.isFinite(day) ? isoOfDay(day) : String(day));
const spanOf = (text: string): readonly [string, string] => {
  const { earliest, latest } = boundsOf(text);
  return [end(earliest), end(latest)];
};

describe("a date text means the days from the earliest to the latest that it can mean", () => {
  test.each(LEVEL_0)("level 0: %s from %s to %s", (text, ...days) => expect(spanOf(text)).toEqual(days));
  test.each(LEVEL_1)("level 1: %s from %s to %s", (text, ...days) => expect(spanOf(text)).toEqual(days));
  test.each(OF_LEVEL_2)("of level 2: %s from %s to %s", (text, ...days) =>
    expect(spanOf(text)).toEqual(days),
  );
});

describe("what is no date is refused, as often as it is asked for, with what was expected in its place", () => {
  test.each(REFUSED)("%j: %s", (text, expected) => {
    const fault = new RangeError(`Expected ${expected}; found ${text}`);
    expect(() => boundsOf(text)).toThrow(fault);
    expect(() => boundsOf(text)).toThrow(fault);
  });
});

test("thirty thousand dates are each read right, however many have been read before", () => {
  const first = dayOf(1950);
  const days = Array.from({ length: 30_000 }, (_, at) => (first + at) as Day);
  expect(days.filter((day) => boundsOf(isoOfDay(day)).earliest !== day)).toEqual([]);
  expect(days.filter((day) => boundsOf(isoOfDay(day)).latest !== day)).toEqual([]);
});

test("two statements meet in what they share, or contradict each other", () => {
  expect(boundsMeet(boundsOf("2010"), boundsOf("[2010-11-23..2011-10-10]"))).toEqual({
    earliest: dayOf(2010, 11, 23),
    latest: dayOf(2010, 12, 31),
  });
  expect(boundsMeet(boundsOf("2010"), boundsOf("2011"))).toBeNull();
  expect(boundsMeet(UNKNOWN, boundsOf("2010"))).toEqual(boundsOf("2010"));
});

test("what a body began on is the day after the last day of the one before it", () => {
  expect(boundsBefore(boundsOf("2009-11"))).toEqual({
    earliest: dayOf(2009, 10, 31),
    latest: dayOf(2009, 11, 29),
  });
});

describe("an end of a span keeps the unit in which it is told", () => {
  const unitsOf = (bounds: DateBounds | null) => [bounds?.earliestUnit, bounds?.latestUnit];

  test.each([
    ["[2010-12..2011-09-30]", ["month", undefined]],
    ["[2010-12-01..2011-09]", [undefined, "month"]],
    ["2010/2011-09", ["year", "month"]],
    ["[2010-12,2011-03-05]", ["month", undefined]],
    ["[2010-12,2010-12-01,2011-03-05]", [undefined, undefined]],
    ["[..2011-09]", [undefined, "month"]],
    ["[2010~..2011-09-30]", [undefined, undefined]],
    ["2010-12", [undefined, undefined]],
  ])("%s: %j", (text, units) => expect(unitsOf(boundsOf(text))).toEqual(units));

  test("and as exactly as the most exact of two statements has it", () => {
    const ofMonths = boundsOf("[2010-12..2011-09]");
    expect(unitsOf(boundsMeet(ofMonths, UNKNOWN))).toEqual(["month", "month"]);
    expect(unitsOf(boundsMeet(ofMonths, boundsOf("[2010-12-01..2012]")))).toEqual([undefined, "month"]);
    expect(unitsOf(boundsMeet(ofMonths, boundsOf("2011-03-05")))).toEqual([undefined, undefined]);
    expect(unitsOf(boundsAround(ofMonths, boundsOf("[2009-02..2010]")))).toEqual(["month", "month"]);
  });

  test("and is told as a day once it lies elsewhere", () => {
    expect(boundsInWords(boundsBefore(boundsOf("[2010-12..2011-09]")))).toBe(
      "between 30 November 2010 and 29 September 2011",
    );
    expect(boundsInWords({ ...boundsOf("[2010-12..2011-09]"), latest: dayOf(2011, 9, 5) })).toBe(
      "between December 2010 and 5 September 2011",
    );
  });
});
