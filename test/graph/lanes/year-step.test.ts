import { expect, test } from "vitest";
import { stepFor, steppedYears } from "../../../src/graph/lanes/year-step";

const years = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

test("each year has a button where there is room, else every fifth, tenth, or hundredth", () => {
  expect([1, 16, 24].map((count) => stepFor(count, 24))).toEqual([1, 1, 1]);
  expect([41, 82, 960].map((count) => stepFor(count, 16))).toEqual([5, 10, 100]);
  expect(stepFor(64, 16, 12)).toBe(10);
});

test("the year that is shown has one in any case, and none stands close to it", () => {
  expect(steppedYears(years(1990, 2030), 5, 2012)).toEqual([1990, 1995, 2000, 2005, 2012, 2020, 2025, 2030]);
  expect(steppedYears(years(2026, 2026), 1, 2026)).toEqual([2026]);
  expect(steppedYears(years(2009, 2090), 10, 2024)).toEqual([2010, 2024, 2040, 2050, 2060, 2070, 2080, 2090]);
});
