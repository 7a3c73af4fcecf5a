import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { yearSlices } from "../../src/graph/layout/year-slices";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { differencesOf, layoutOn, placesOf, planEdgesOf, stepsOf, stopsIn } from "../../src/store/derived";
import { looksAt } from "../../src/store/looks";
import { sliceOf } from "../../src/store/slices";
import { monthOf, yearOf } from "../../src/time/period";
import { changesInWords } from "../../src/words/step";
import { inventedRecord } from "../fixtures/invented-record";
import { event, smallRecord } from "../small-record";

const record = inventedRecord();
const layout = { areaId: "marchshire", columns: 6, councilsLeft: true };
const scene = (year: number) => ({
  layout,
  sight: { period: yearOf(year), comparedTo: null, facets: DEFAULT_FACETS, selectedId: null },
});

test("what is asked for twice is the same object, so that nothing is drawn anew", () => {
  expect(sliceOf(record, yearOf(2011))).toBe(sliceOf(record, yearOf(2011)));
  expect(placesOf(record, layout)).toBe(placesOf(record, { ...layout }));
  expect(planEdgesOf(record, layout)).toBe(planEdgesOf(record, { ...layout }));
  expect(looksAt(record, scene(2011))).toBe(looksAt(record, scene(2011)));
});

test("a year that all time was found with is not cut again when it is shown", () => {
  expect(sliceOf(record, yearOf(2011))).toBe(yearSlices(record).get(2011));
});

test("what is asked for of another period is another", () => {
  expect(sliceOf(record, yearOf(2011))).not.toEqual(sliceOf(record, yearOf(2010)));
  expect(looksAt(record, scene(2011))).not.toEqual(looksAt(record, scene(2010)));
  expect(looksAt(record, scene(2010))).not.toEqual(
    looksAt(record, { layout, sight: { ...scene(2010).sight, selectedId: "northwick-nhs-trust" } }),
  );
});

test("what looks in another period as it did is the same object, so that its name is not drawn anew", () => {
  const [before, after] = [looksAt(record, scene(2010)), looksAt(record, scene(2011))];
  const equal = [...after].filter(([id, look]) => isDeepStrictEqual(before.get(id), look));
  expect(equal.length).toBe(10);
  for (const [id, look] of equal) expect(before.get(id)).toBe(look);
});

test("two records are not mistaken for each other", () => {
  expect(sliceOf(inventedRecord(), yearOf(2011))).not.toBe(sliceOf(record, yearOf(2011)));
});

test("who steps through the months of five years, and back, gets what was there before", () => {
  const months = Array.from({ length: 60 }, (_, index) => monthOf(2010, index + 1));
  const there = months.map((month) => sliceOf(record, month));
  const back = months.toReversed().map((month) => sliceOf(record, month));
  expect(back.toReversed().every((slice, index) => slice === there[index])).toBe(true);
});

test("a screen has one plot, whichever period is shown", () => {
  const screen = { areaId: "eastvale", size: { width: 1440, height: 800 } };
  expect(layoutOn(record, screen)).toBe(layoutOn(record, screen));
  expect(layoutOn(record, screen).areaId).toBe("eastvale");
});

test("the changes of an area are told of that area alone", () => {
  const texts = (areaId: string) => stopsIn(record, { areaId, period: yearOf(2010) }).map(({ text }) => text);
  expect(texts("eastvale")).not.toContain("2011");
  expect(texts("marchshire")).toContain("2011");
  expect(stepsOf(record, { areaId: "eastvale", period: yearOf(2011) })).toEqual([]);
});

test("next change stops at a new name too, which alters no presence", () => {
  const renamed = event("e", "renamed", ["town-partnership"], ["town-partnership"], { date: "2013-03" });
  const stopsOf = (small: ReturnType<typeof smallRecord>) =>
    stopsIn(small, { areaId: "town", period: yearOf(2010) }).map(({ text }) => text);
  expect(stopsOf(smallRecord())).not.toContain("2013");
  expect(stopsOf(smallRecord({}, { change_events: [renamed] }))).toContain("2013");
});

test("next change, and play, never stop at a year or a month of which there is nothing to tell", () => {
  for (const areaId of ["marchshire", "eastvale", "all"]) {
    for (const opening of [yearOf(2010), monthOf(2010, 1)]) {
      const stops = stopsIn(record, { areaId, period: opening });
      expect(stops.length).toBeGreaterThan(1);
      for (const period of stops) {
        const here = { areaId, period };
        expect(
          changesInWords(stepsOf(record, here), differencesOf(record, here)),
          period.text,
        ).not.toBeNull();
      }
    }
  }
});
