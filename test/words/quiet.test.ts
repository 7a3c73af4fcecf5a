import { expect, test } from "vitest";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { facetCounts, seenByPresence } from "../../src/store/counts";
import { differencesOf, idsOnPlanOf, stepsOf } from "../../src/store/derived";
import { sliceOf } from "../../src/store/slices";
import { periodOf, yearOf } from "../../src/time/period";
import { periodAsKnown, silenceInWords } from "../../src/words/quiet";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const seenIn = (text: string, areaId: string) => {
  const period = periodOf(text) ?? yearOf(0);
  return seenByPresence(record, sliceOf(record, period), idsOnPlanOf(record, areaId), DEFAULT_FACETS);
};
const told = (text: string, areaId = "marchshire", inBrief = false): string => {
  const period = periodOf(text) ?? yearOf(0);
  const [steps, differences] = [
    stepsOf(record, { areaId, period }),
    differencesOf(record, { areaId, period }),
  ];
  return periodAsKnown(record, { areaId, period, seen: seenIn(text, areaId), steps, differences, inBrief });
};

test("a year of which somebody reports is told by its changes, and where there are none, so", () => {
  expect(told("2016")).toBe("2016: 3 with a plan or proposal.");
  expect(told("2022")).toBe("2022: no change on record.");
});

test("a change in a year without a report is told with the silence around it", () => {
  expect(told("2011")).toBe(
    "2011: 1 formed, 1 ended or replaced, 1 may have ended. No report on Marchshire in this record lies between July 2010 and March 2013.",
  );
});

test("a year of which nobody tells anything is told by what is known of it", () => {
  expect(told("2021")).toBe(
    "2021: no report on Marchshire in this record lies between October 2016 and February 2022. 14 bodies on record, 2 of them councils, by what is told of other years; 3 last reported in 2016; 3 had been planned.",
  );
});

test("at the head of the page, where there is room for two lines, bodies are counted and no more", () => {
  expect(told("2021", "marchshire", true)).toBe(
    "2021: no report on Marchshire in this record lies between October 2016 and February 2022. 14 bodies on record, 2 of them councils; 3 last reported in 2016; 3 had been planned.",
  );
});

test("after the last report, and before the first, there is none to come and none before", () => {
  expect(told("2018", "eastvale")).toBe(
    "2018: there is no report on Eastvale in this record after May 2016. 4 last reported in 2016; 1 had been planned.",
  );
  expect(told("2010", "eastvale")).toBe(
    "2010: there is no report on Eastvale in this record before May 2016.",
  );
});

test("of the whole record no area is named", () => {
  expect(silenceInWords(record, "all", yearOf(2014))).toBe(
    "No report in this record lies between March 2013 and May 2016.",
  );
});

test("the sentence counts what the legend counts", () => {
  const slice = sliceOf(record, yearOf(2021));
  const counts = facetCounts(record, slice, idsOnPlanOf(record, "marchshire"), DEFAULT_FACETS);
  const seen = seenIn("2021", "marchshire");
  for (const [presence, ids] of seen) expect(ids.length).toBe(counts.get(presence as "on-record"));
  expect(seen.size).toBeGreaterThan(1);
});
