import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf } from "../../src/time/day";
import type { Precision } from "../../src/time/period";
import {
  monthOf,
  periodAfter,
  periodBefore,
  periodContaining,
  periodOf,
  singleDay,
  yearNumber,
  yearOf,
} from "../../src/time/period";

test("a year, a month and a day are read from their names in an address", () => {
  expect(periodOf("2011")).toEqual({
    precision: "year",
    text: "2011",
    from: dayOf(2011),
    until: dayOf(2012),
  });
  expect(periodOf("2011-05")).toEqual(monthOf(2011, 5));
  expect(periodOf("2011-05-20")).toEqual(singleDay(dayOf(2011, 5, 20)));
});

test("a year is written with four digits, and a sign where it is before the year 0", () => {
  expect(periodOf("0000")).toEqual(yearOf(0));
  expect(periodOf("0044")?.from).toBe(dayOf(44));
  expect(periodOf("-0044-03")).toEqual(monthOf(-44, 3));
  expect(yearOf(44).text).toBe("0044");
  expect(periodBefore(yearOf(0)).text).toBe("-0001");
  expect(["44", "-0000", "-44"].map(periodOf)).toEqual([null, null, null]);
});

test.each(["", "11", "2011-13", "2011-00", "2011-02-29", "2011-5", "2011-05-20T10", "soon", "2011~"])(
  "“%s” is no period",
  (text) => expect(periodOf(text)).toBeNull(),
);

test("December lasts until the first of January", () => {
  const { from, until, text } = monthOf(2010, 12);
  expect(text).toBe("2010-12");
  expect([from, until]).toEqual([dayOf(2010, 12, 1), dayOf(2011, 1, 1)]);
});

test("a step goes to the neighbour of the same precision", () => {
  expect(periodAfter(yearOf(2010)).text).toBe("2011");
  expect(periodBefore(yearOf(2010)).text).toBe("2009");
  expect(periodAfter(monthOf(2010, 12)).text).toBe("2011-01");
  expect(periodBefore(monthOf(2011, 1)).text).toBe("2010-12");
  expect(periodAfter(singleDay(dayOf(2012, 2, 28))).text).toBe("2012-02-29");
  expect(periodBefore(singleDay(dayOf(2012, 3, 1))).text).toBe("2012-02-29");
});

test("every period lies in one year", () => {
  expect(yearNumber(yearOf(2011))).toBe(2011);
  expect(yearNumber(monthOf(2011, 12))).toBe(2011);
  expect(yearNumber(singleDay(dayOf(2011, 12, 31)))).toBe(2011);
});

const anyPeriod = fc
  .tuple(
    fc.integer({ min: dayOf(-9998), max: dayOf(9998) }),
    fc.constantFrom<Precision>("year", "month", "day"),
  )
  .map(([day, precision]) => periodContaining(day as ReturnType<typeof dayOf>, precision));

test("periods of one precision follow each other without a gap, there and back", () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(periodAfter(period).from).toBe(period.until);
      expect(periodBefore(periodAfter(period))).toEqual(period);
      expect(periodAfter(periodBefore(period))).toEqual(period);
    }),
  );
});

test("the name of a period leads back to it", () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      expect(periodOf(period.text)).toEqual(period);
    }),
  );
});
