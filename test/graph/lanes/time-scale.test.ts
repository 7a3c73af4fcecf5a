import { describe, expect, test } from "vitest";
import { xOf, yearAt, yearsAround, zoomedYears } from "../../../src/graph/lanes/time-scale";
import { dayOf } from "../../../src/time/day";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const scale = { years: { first: 2009, last: 2024 }, left: 100, right: 1700 };

test("days lie between the edges, and what lies outside the years on an edge", () => {
  expect(xOf(scale, dayOf(2009))).toBe(100);
  expect(xOf(scale, dayOf(2025))).toBe(1700);
  expect(xOf(scale, dayOf(1998))).toBe(100);
  expect(xOf(scale, dayOf(2017))).toBeCloseTo(900, 0);
});

test("a place leads back to its year, and one outside to the nearest", () => {
  for (let year = 2009; year <= 2024; year++) expect(yearAt(scale, xOf(scale, dayOf(year, 7)))).toBe(year);
  expect(yearAt(scale, 0)).toBe(2009);
  expect(yearAt(scale, 5000)).toBe(2024);
});

describe("zooming into years", () => {
  test("halves them around the period, down to two, and doubles them up to all", () => {
    expect(zoomedYears(record, null, 2011, "in")).toEqual({ first: 2009, last: 2016 });
    expect(zoomedYears(record, { first: 2009, last: 2016 }, 2011, "in")).toEqual({ first: 2010, last: 2013 });
    expect(zoomedYears(record, { first: 2010, last: 2013 }, 2011, "in")).toEqual({ first: 2011, last: 2012 });
    expect(zoomedYears(record, { first: 2011, last: 2012 }, 2011, "in")).toEqual({ first: 2011, last: 2012 });
    expect(zoomedYears(record, { first: 2017, last: 2024 }, 2024, "out")).toBeNull();
  });

  test("stays within the years of the record", () => {
    expect(zoomedYears(record, null, 2024, "in")).toEqual({ first: 2017, last: 2024 });
  });

  test("follows the period that leaves it, without growing", () => {
    expect(yearsAround(record, { first: 2010, last: 2013 }, 2020)).toEqual({ first: 2019, last: 2022 });
    expect(yearsAround(record, { first: 2010, last: 2013 }, 2012)).toEqual({ first: 2010, last: 2013 });
    expect(yearsAround(record, null, 2012)).toEqual({ first: 2009, last: 2024 });
  });
});
