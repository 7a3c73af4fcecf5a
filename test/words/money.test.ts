import fc from "fast-check";
import { expect, test } from "vitest";
import { pounds } from "../../src/words/money";

test.each([
  [23_470, "£23,470"],
  [1234.5, "£1,234.50"],
  [0.4, "£0.40"],
  [1_000_000, "£1,000,000"],
  [-23_470, "-£23,470"],
  [0, "£0"],
])("%d pounds are %s", (amount, text) => expect(pounds(amount)).toBe(text));

test("whole pounds are written as the browser writes them", () => {
  const written = new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency: "GBP",
    maximumFractionDigits: 0,
  });
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (whole) => {
      expect(pounds(whole)).toBe(written.format(whole));
    }),
  );
});
