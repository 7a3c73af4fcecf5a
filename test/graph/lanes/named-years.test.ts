import { expect, test } from "vitest";
import { linedYears, middleOfYear, namedYears } from "../../../src/graph/lanes/named-years";

const scale = (width: number) => ({ years: { first: 2009, last: 2014 }, left: 0, right: width });

test("every year is named where there is room", () => {
  expect(namedYears(scale(240))).toEqual([2009, 2010, 2011, 2012, 2013, 2014]);
});

test("on a narrow screen some years are left out, but never the one that is looked at, which has its neighbours' room", () => {
  expect(namedYears(scale(239))).toEqual([2009, 2011, 2013]);
  expect(namedYears(scale(239), 2013)).toEqual([2009, 2011, 2013]);
  expect(namedYears(scale(239), 2012)).toEqual([2009, 2012, 2014]);
});

test("a number stands over the middle of its year", () => {
  expect(middleOfYear({ years: { first: 2009, last: 2009 }, left: 10, right: 50 }, 2009)).toBe(30);
});

const span = (first: number, last: number, width: number) => ({
  years: { first, last },
  left: 0,
  right: width,
});

test("of a long time every fifth year is named, every tenth, every century, and the one that is looked at", () => {
  expect(namedYears(span(1990, 2030, 400), 2012)).toEqual([1990, 1995, 2000, 2005, 2012, 2020, 2025, 2030]);
  expect(namedYears(span(1962, 2023, 300))).toEqual([1970, 1980, 1990, 2000, 2010, 2020]);
  expect(namedYears(span(1066, 2025, 700))).toEqual([
    1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900, 2000,
  ]);
});

test("lines stand at years that are named so, never nearer to each other than six pixels, and at both ends", () => {
  expect(linedYears(span(2009, 2012, 240))).toEqual([2009, 2010, 2011, 2012, 2013]);
  expect(linedYears(span(1066, 2025, 60))).toEqual([
    1066, 1100, 1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900, 2000, 2026,
  ]);
});
