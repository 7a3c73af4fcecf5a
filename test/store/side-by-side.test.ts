import { expect, test } from "vitest";
import { toggledYear, yearsSideBySide } from "../../src/store/side-by-side";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();

test("the years with a report on the area stand side by side, with the one that is looked at", () => {
  expect(yearsSideBySide(record, "marchshire", 2016)).toEqual([2010, 2013, 2016, 2022]);
  expect(yearsSideBySide(record, "marchshire", 2011)).toEqual([2010, 2011, 2013, 2016, 2022]);
});

test("where there are fewer than three, the nearest are added", () => {
  expect(yearsSideBySide(record, "eastvale", 2016)).toEqual([2015, 2016, 2017]);
});

test("a year is added in its place, and taken away", () => {
  expect(toggledYear([2010, 2024], 2011)).toEqual([2010, 2011, 2024]);
  expect(toggledYear([2010, 2011, 2024], 2011)).toEqual([2010, 2024]);
});
