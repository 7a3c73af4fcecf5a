import { expect, test } from "vitest";
import { pounds } from "../../src/words/money";

test.each([
  [23_470, "£23,470"],
  [1234.5, "£1,234.50"],
  [0.4, "£0.40"],
  [1_000_000, "£1,000,000"],
])("%d pounds are %s", (amount, text) => expect(pounds(amount)).toBe(text));
