import { expect, test } from "vitest";
import { middleOfYear, namedYears } from "../../../src/graph/lanes/named-years";

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
