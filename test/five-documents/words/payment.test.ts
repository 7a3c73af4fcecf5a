import { describe, expect, test } from "vitest";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { isHistory, paymentInWords } from "../../../src/words/payment";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const payment = (id: string) => {
  const found = record.contributions.find((each) => each.id === id);
  if (!found) throw new Error(`Expected ${id} in the record`);
  return found;
};

describe("a sum of money", () => {
  test.each([
    ["c-cambridge-fast-growth-cities", "£5,000 a year"],
    ["c-cambridge-innovate-cambridge", "£50,000 once"],
    ["c-cambridge-horizons", "£23,470 a year, formerly"],
    ["c-cambridge-lep", "£8,000 a year (proposed, report of 10 October 2011)"],
  ])("%s: %s", (id, words) => expect(paymentInWords(record, payment(id))).toBe(words));

  test.each([
    ["proposed, in the year of the proposal", "c-cambridge-lep", 2011, false],
    ["proposed years ago, and not told of since", "c-cambridge-lep", 2020, true],
    ["proposed to what has ended within the year", "c-cambridge-lep", 2024, true],
    ["paid formerly", "c-cambridge-horizons", 2011, true],
    ["paid now", "c-cambridge-fast-growth-cities", 2024, false],
  ])("%s, is history: %s in %i: %s", (_, id, year, isOver) =>
    expect(isHistory(record, sliceAt(record, yearOf(year)), payment(id))).toBe(isOver),
  );
});
