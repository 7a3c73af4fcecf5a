import { expect, test } from "vitest";
import { cameraOn, roomOn } from "../../../src/graph/layout/camera";
import type { LayoutOptions } from "../../../src/graph/layout/layout-options";
import { layoutOptionsFor } from "../../../src/graph/layout/layout-options";
import { SMALL_SIZE } from "../../../src/graph/layout/metrics";
import { placeAll } from "../../../src/graph/layout/places";
import type { Rect } from "../../../src/graph/layout/rect";
import { inventedRecord } from "../../fixtures/invented-record";

const record = inventedRecord();
const plans = new Map<string, Rect>();
function planOf(layout: LayoutOptions): Rect {
  const key = JSON.stringify(layout);
  const plan = plans.get(key) ?? placeAll(record, layout).main;
  plans.set(key, plan);
  return plan;
}
const layoutOn = (areaId: string, width: number, height = 700): LayoutOptions =>
  layoutOptionsFor({ areaId }, { width, height }, planOf);

test("on a narrow screen two columns stand above the councils", () => {
  expect(layoutOn("marchshire", 390)).toEqual({
    areaId: "marchshire",
    columns: 2,
    councilsLeft: false,
    lists: [],
  });
});

test("a wider screen never has fewer columns", () => {
  const columns = [390, 560, 800, 1000, 1440, 1920].map((width) => layoutOn("marchshire", width).columns);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  expect(layoutOn("marchshire", 1440).councilsLeft).toBe(true);
});

test("the columns of a plan fit the width of the screen in type of 12 pixels, from 560 pixels on", () => {
  for (const width of [560, 800, 1000, 1440, 1920])
    for (const areaId of ["marchshire", "eastvale", "all"]) {
      const main = planOf(layoutOn(areaId, width));
      const { zoom } = cameraOn(main, { width, height: 700 });
      expect(zoom * SMALL_SIZE).toBeGreaterThanOrEqual(12);
      expect(main.width * zoom).toBeLessThanOrEqual(roomOn({ width, height: 700 }).width + 1e-6);
    }
});

test("a small area has few columns, and so is larger on the screen", () => {
  expect(layoutOn("eastvale", 800).columns).toBeLessThan(layoutOn("marchshire", 800).columns);
});
