import { expect, test } from "vitest";
import { dayOf, EVER, NEVER } from "../../src/time/day";
import { intervalContains, intervalsOverlap, intervalWithin } from "../../src/time/interval";

const may = { from: dayOf(2011, 5), until: dayOf(2011, 6) };
const june = { from: dayOf(2011, 6), until: dayOf(2011, 7) };
const year = { from: dayOf(2011), until: dayOf(2012) };
const empty = { from: dayOf(2011, 5, 9), until: dayOf(2011, 5, 9) };
const always = { from: EVER, until: NEVER };

test("an interval holds its first day and not the day on which it is over", () => {
  expect(intervalContains(may, dayOf(2011, 5, 1))).toBe(true);
  expect(intervalContains(may, dayOf(2011, 5, 31))).toBe(true);
  expect(intervalContains(may, dayOf(2011, 6, 1))).toBe(false);
  expect(intervalContains(may, dayOf(2011, 4, 30))).toBe(false);
});

test("May and June share no day, each shares its own with the year", () => {
  expect(intervalsOverlap(may, june)).toBe(false);
  expect(intervalsOverlap(june, may)).toBe(false);
  expect(intervalsOverlap(year, may)).toBe(true);
  expect(intervalsOverlap(may, always)).toBe(true);
});

test("an interval without a day overlaps nothing", () => {
  expect(intervalsOverlap(empty, may)).toBe(false);
  expect(intervalsOverlap(always, empty)).toBe(false);
});

test("a month lies within its year, not the other way round", () => {
  expect(intervalWithin(may, year)).toBe(true);
  expect(intervalWithin(year, may)).toBe(false);
  expect(intervalWithin(may, may)).toBe(true);
  expect(intervalWithin(may, june)).toBe(false);
});
