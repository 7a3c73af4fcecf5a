import { expect, test } from "vitest";
import { yearsSideBySide } from "../../../src/store/side-by-side";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();

test("the years with a report on the area stand side by side, with the one that is looked at", () => {
  expect(yearsSideBySide(record, "cambridgeshire", 2011)).toEqual([2010, 2011, 2024]);
  expect(yearsSideBySide(record, "cambridgeshire", 2016)).toEqual([2010, 2011, 2016, 2024]);
});

test("where there are fewer than three, the nearest are added", () => {
  expect(yearsSideBySide(record, "cumbria", 2009)).toEqual([2009, 2010, 2011]);
  expect(yearsSideBySide(record, "cheshire-east", 2016)).toEqual([2015, 2016, 2017]);
});
