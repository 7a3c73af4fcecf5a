import { expect, test } from "vitest";
import { openingYear } from "../../src/record/report-years";
import { inventedRecord } from "../fixtures/invented-record";

test.each([
  ["marchshire", 2022],
  ["eastvale", 2016],
  ["all", 2022],
])("%s opens in the year of its latest report: %i", (areaId, year) => {
  expect(openingYear(inventedRecord(), areaId)).toBe(year);
});
