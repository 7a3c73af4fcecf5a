import { expect, test } from "vitest";
import { isTableByPart, rowsInSight } from "../../../src/views/table/rows-in-sight";

test("three hundred rows are all in the page, and so are more on paper", () => {
  expect([isTableByPart(300), isTableByPart(301)]).toEqual([false, true]);
  expect(rowsInSight(1000, null, 40)).toEqual({ first: 0, until: 1000, above: 0, below: 0 });
});

test("of a long table the rows that are seen are there, and room for all others", () => {
  const rows = rowsInSight(1000, { top: 4000, bottom: 5200 }, 40);
  expect(rows).toEqual({ first: 100, until: 130, above: 4000, below: 34_800 });
});

test("below its end nothing is seen, and the table is no longer than it is", () => {
  const rows = rowsInSight(1000, { top: 41_000, bottom: 42_000 }, 40);
  expect(rows).toEqual({ first: 1000, until: 1000, above: 40_000, below: 0 });
});
