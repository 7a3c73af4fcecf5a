import { expect, test } from "vitest";
import { openingYear } from "../../../src/record/report-years";
import { shippedRecord } from "../shipped-record";

test.each([
  ["cambridgeshire", 2024],
  ["cheshire-east", 2016],
  ["cumbria", 2009],
  ["all", 2024],
])("%s opens in the year of its latest report: %i", (areaId, year) => {
  expect(openingYear(shippedRecord(), areaId)).toBe(year);
});
