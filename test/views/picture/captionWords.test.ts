import { expect, test } from "vitest";
import { monthOf, yearOf } from "../../../src/time/period";
import { periodsInWords } from "../../../src/views/picture/captionWords";

test("a picture is as at one period, or at the later of two", () => {
  expect(periodsInWords({ period: monthOf(2011, 5), comparedTo: null })).toBe("May 2011");
  expect(periodsInWords({ period: yearOf(2010), comparedTo: yearOf(2012) })).toBe("2012, compared with 2010");
});
