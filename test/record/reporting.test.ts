import { expect, test } from "vitest";
import { reportedArea, silenceAround } from "../../src/record/reporting";
import { dayOf, EVER, NEVER } from "../../src/time/day";
import { periodOf, yearOf } from "../../src/time/period";
import { inventedRecord } from "../fixtures/invented-record";
import { smallRecord } from "../small-record";

// Marchshire is reported on in July 2010, March 2013, October 2016 and February 2022.
const record = inventedRecord();
const period = (text: string) => periodOf(text) ?? yearOf(0);

test.each(["2010", "2013", "2010-07", "2010-07-05"])("in %s a document reports on the area", (text) => {
  expect(silenceAround(record, "marchshire", period(text))).toBeNull();
});

test.each([
  ["2011", dayOf(2010, 7, 5), dayOf(2013, 3, 11)],
  ["2010-08", dayOf(2010, 7, 5), dayOf(2013, 3, 11)],
  ["2010-07-04", EVER, dayOf(2010, 7, 5)],
  ["2024", dayOf(2022, 2, 8), NEVER],
])("in %s none does: it lies between the report before and the next", (text, after, before) => {
  expect(silenceAround(record, "marchshire", period(text))).toEqual({ after, before });
});

test("an area without documents of its own is reported on by those of the area around it", () => {
  const small = smallRecord({}, { areas: [{ id: "ward", name: "Ward", parent_id: "town" }] });
  expect(reportedArea(small, "ward")).toBe("town");
  expect(silenceAround(small, "ward", period("2010"))).toBeNull();
  expect(silenceAround(small, "ward", period("2011"))).toEqual({
    after: dayOf(2010, 7, 5),
    before: dayOf(2012, 3, 1),
  });
});

test("of a place that nobody ever reports on, no year is silent", () => {
  const small = smallRecord({}, { areas: [{ id: "isle", name: "Isle" }] });
  expect(silenceAround(small, "isle", period("2011"))).toBeNull();
});

test("a document is no silence for the time that it covers", () => {
  const covering = smallRecord({ "report-2012": { covers: "2011/2012-03" } });
  expect(silenceAround(covering, "town", period("2011"))).toBeNull();
  expect(silenceAround(smallRecord(), "town", period("2011"))).not.toBeNull();
});
