import { expect, test } from "vitest";
import { dayOf, isoOfDay } from "../../src/time/day";
import { boundsBefore, boundsMeet, boundsOf, UNKNOWN } from "../../src/time/edtf";

const end = (day: ReturnType<typeof dayOf>): string => (Number.isFinite(day) ? isoOfDay(day) : String(day));
const spanOf = (text: string): string => {
  const { earliest, latest } = boundsOf(text);
  return `${end(earliest)} to ${end(latest)}`;
};

test.each([
  ["2010", "2010-01-01 to 2010-12-31"],
  ["2009-11", "2009-11-01 to 2009-11-30"],
  ["2012-02", "2012-02-01 to 2012-02-29"],
  ["2010-12", "2010-12-01 to 2010-12-31"],
  ["2010-07-05", "2010-07-05 to 2010-07-05"],
])("the plain date %s means %s", (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ["1999~", "1998-01-01 to 2000-12-31"],
  ["2007~", "2006-01-01 to 2008-12-31"],
  ["2010-07-05~", "2010-07-04 to 2010-07-06"],
])("the approximate date %s reaches one unit further on either side: %s", (text, span) =>
  expect(spanOf(text)).toBe(span),
);

test("an uncertain date says which day it may be and does not widen it", () => {
  expect(spanOf("2010?")).toBe("2010-01-01 to 2010-12-31");
});

test.each([
  ["[2010-11-23..2011-10-10]", "2010-11-23 to 2011-10-10"],
  ["[2009..2011]", "2009-01-01 to 2011-12-31"],
  ["[2009,2011]", "2009-01-01 to 2011-12-31"],
  ["[2011-05,2010-03-02]", "2010-03-02 to 2011-05-31"],
  ["[..2011-10-10]", "-Infinity to 2011-10-10"],
  ["[2011-10-10..]", "2011-10-10 to Infinity"],
])("one of the set %s is a day from %s", (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ["2009/2024", "2009-01-01 to 2024-12-31"],
  ["2010-05/2010-07-05", "2010-05-01 to 2010-07-05"],
  ["../2011-10-10", "-Infinity to 2011-10-10"],
  ["/2011-10-10", "-Infinity to 2011-10-10"],
  ["2011-10-10/..", "2011-10-10 to Infinity"],
  ["2011-10-10/", "2011-10-10 to Infinity"],
])("the interval %s lasts from %s", (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  ["201X", "2010-01-01 to 2019-12-31"],
  ["19XX", "1900-01-01 to 1999-12-31"],
  ["2010-XX", "2010-01-01 to 2010-12-31"],
  ["2010-07-XX", "2010-07-01 to 2010-07-31"],
  ["2010-XX-XX", "2010-01-01 to 2010-12-31"],
])("the date %s with unspecified digits means %s", (text, span) => expect(spanOf(text)).toBe(span));

test.each([
  "2010-13",
  "2010-02-30",
  "2011-02-29",
  "2010-00",
  "soon",
  "",
  "July 2010",
  "[2011..2009]",
  "10-07",
])("“%s” is no date, and the error ends with it", (text) => {
  expect(() => boundsOf(text)).toThrow(RangeError);
  expect(() => boundsOf(text)).toThrow(`; found ${text}`);
});

test("a date that is no date is refused as often as it is asked for", () => {
  expect(() => boundsOf("2010-99")).toThrow(/found 2010-99$/);
  expect(() => boundsOf("2010-99")).toThrow(/found 2010-99$/);
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
