import { describe, expect, test } from "vitest";
import { nearestYear, periodShowing } from "../../src/store/showing";
import { monthOf, yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";
import { smallRecord, source } from "../small-record";

const record = inventedRecord();
const old = "housing-forum-1998";

describe("to look at a body", () => {
  test("that is shown in the period moves nothing", () => {
    expect(periodShowing(record, "leaders-board", yearOf(2022))).toEqual({
      period: yearOf(2022),
      notice: null,
    });
  });

  test("that is shown pale for its last report moves nothing either", () => {
    const visit = periodShowing(record, "arts-forum", yearOf(2012));
    expect(visit).toEqual({ period: yearOf(2012), notice: null });
  });

  test("that is gone moves to the nearest year in which it was on record, and says so", () => {
    expect(periodShowing(record, old, yearOf(2024))).toEqual({
      period: yearOf(2012),
      notice: "Moved from 2024 to 2012, when the Housing Forum (on record from 1998) was on record.",
    });
  });

  test("that is not there yet moves forward", () => {
    const visit = periodShowing(record, "safer-marchshire", monthOf(2009, 5));
    expect(visit).toEqual({
      period: yearOf(2014),
      notice: "Moved from May 2009 to 2014, when the Safer Marchshire Partnership was on record.",
    });
  });

  test("that was only proposed moves to the proposal, and says no more than that", () => {
    const visit = periodShowing(record, "safer-marchshire-young", yearOf(2009));
    expect(visit.notice).toBe(
      "Moved from 2009 to 2016, when the Young People's Safety Group was planned or proposed.",
    );
  });

  test("that nobody has spoken of for more than five years moves back to the report", () => {
    const visit = periodShowing(record, "arts-forum", yearOf(2024));
    expect(visit.period).toEqual(yearOf(2010));
  });

  test("that only may have been there does not tell it to have been on record", () => {
    const dates = { founding_edtf: "[2009-01-01..2010-06-30]", dissolution_edtf: "[2010-01-01..2010-12-31]" };
    const small = smallRecord({ "new-board": { ...dates, sources: [source("historic")] } });
    const { period, notice } = periodShowing(small, "new-board", yearOf(2014));
    expect(period.text).toMatch(/^20(09|10)$/);
    expect(notice).not.toContain("was on record");
  });

  test("in the plural, that of several", () => {
    const { notice } = periodShowing(record, "parish-clusters", yearOf(2009));
    expect(notice).toBe("Moved from 2009 to 2010, when the Parish Clusters were on record.");
  });

  test("that is never on record moves nothing", () => {
    const small = smallRecord({ "new-board": { sources: [source("historic")] } });
    expect(periodShowing(small, "new-board", yearOf(2014))).toEqual({
      period: yearOf(2014),
      notice: null,
    });
    expect(nearestYear(small, "new-board", yearOf(2014))).toBeNull();
  });
});

test("a body that stood long before the record is looked for in the record's first year, not before", () => {
  expect(nearestYear(record, old, yearOf(2009))).toBe(2009);
});
