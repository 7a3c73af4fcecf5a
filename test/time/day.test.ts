import { expect, test } from "vitest";
import {
  addDays,
  calendarOf,
  dayAfter,
  dayBefore,
  dayOf,
  EVER,
  earlierDay,
  earliestDay,
  isoOfDay,
  laterDay,
  latestDay,
  NEVER,
} from "../../src/time/day";

test("days are counted from 1 January 1970", () => {
  expect(dayOf(1970)).toBe(0);
  expect(dayOf(1970, 1, 2)).toBe(1);
  expect(dayOf(1969, 12, 31)).toBe(-1);
  expect(dayOf(2010, 7, 5)).toBe(14795);
});

test("years are those that are written: 44 is no 1944, the year 0 is a leap year, and before it they have a sign", () => {
  expect(calendarOf(dayOf(44, 3, 15))).toEqual({ year: 44, month: 3, date: 15 });
  expect(calendarOf(dayOf(99, 12, 31))).toEqual({ year: 99, month: 12, date: 31 });
  expect(isoOfDay(dayOf(0, 2, 29))).toBe("0000-02-29");
  expect(isoOfDay(dayBefore(dayOf(0)))).toBe("-0001-12-31");
  expect(dayOf(1970)).toBe(719_528 + dayOf(0));
});

test("a day that no calendar of the browser holds is no number", () => {
  expect(dayOf(275_760)).toBe(99_999_744);
  expect(dayOf(275_761)).toBeNaN();
  expect(dayOf(-271_822)).toBeNaN();
});

test("a year without a month is its first day, a month without a date likewise", () => {
  expect(dayOf(2010)).toBe(dayOf(2010, 1, 1));
  expect(dayOf(2010, 7)).toBe(dayOf(2010, 7, 1));
});

test("months and dates beyond the calendar roll over", () => {
  expect(isoOfDay(dayOf(2010, 13))).toBe("2011-01-01");
  expect(isoOfDay(dayOf(2011, 2, 29))).toBe("2011-03-01");
  expect(isoOfDay(dayOf(2010, 1, 0))).toBe("2009-12-31");
});

test("a day knows its place in the calendar", () => {
  expect(calendarOf(dayOf(2012, 2, 29))).toEqual({ year: 2012, month: 2, date: 29 });
  expect(isoOfDay(dayOf(1998, 1, 1))).toBe("1998-01-01");
});

test("the day after the last of a leap February is the first of March", () => {
  expect(isoOfDay(dayAfter(dayOf(2012, 2, 29)))).toBe("2012-03-01");
  expect(isoOfDay(dayBefore(dayOf(2012, 3, 1)))).toBe("2012-02-29");
  expect(isoOfDay(addDays(dayOf(2010, 7, 5), -5))).toBe("2010-06-30");
});

test("before and after all knowledge stay where they are", () => {
  expect(dayBefore(EVER)).toBe(EVER);
  expect(dayAfter(NEVER)).toBe(NEVER);
});

test("of two days one is earlier, of none the earliest is never and the latest ever", () => {
  const [may, june] = [dayOf(2011, 5), dayOf(2011, 6)];
  expect(earlierDay(june, may)).toBe(may);
  expect(laterDay(may, june)).toBe(june);
  expect(earliestDay([june, may])).toBe(may);
  expect(latestDay([june, may])).toBe(june);
  expect(earliestDay([])).toBe(NEVER);
  expect(latestDay([])).toBe(EVER);
});
