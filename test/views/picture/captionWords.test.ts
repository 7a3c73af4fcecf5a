import { expect, test } from "vitest";
import { monthOf, yearOf } from "../../../src/time/period";
import { areaInWords, periodsInWords } from "../../../src/views/picture/captionWords";
import { inventedRecord } from "../../fixtures/invented-record";

test("a picture is of an area, or of all", () => {
  const record = inventedRecord();
  expect(areaInWords(record, "eastvale")).toBe("Eastvale");
  expect(areaInWords(record, "all")).toBe("all areas");
});

test("a picture is as at one period, or at the later of two", () => {
  expect(periodsInWords({ period: monthOf(2011, 5), comparedTo: null })).toBe("May 2011");
  expect(periodsInWords({ period: yearOf(2010), comparedTo: yearOf(2012) })).toBe("2012, compared with 2010");
});
