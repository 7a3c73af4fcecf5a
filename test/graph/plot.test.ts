import { expect, test } from "vitest";
import { cameraOn, roomOn } from "../../src/graph/camera";
import { SMALL_SIZE } from "../../src/graph/metrics";
import { placeAll } from "../../src/graph/places";
import type { Plot } from "../../src/graph/plot";
import { plotFor } from "../../src/graph/plot";
import type { Rect } from "../../src/graph/rect";
import { shippedRecord } from "../record-files";

const record = shippedRecord();
const plans = new Map<string, Rect>();
function planOf(plot: Plot): Rect {
  const key = JSON.stringify(plot);
  const plan = plans.get(key) ?? placeAll(record, plot).main;
  plans.set(key, plan);
  return plan;
}
const plotOn = (areaId: string, width: number, height = 700): Plot =>
  plotFor({ areaId, apart: false }, { width, height }, planOf);

test("on a narrow screen two columns stand above the councils", () => {
  expect(plotOn("cambridgeshire", 390)).toEqual({
    areaId: "cambridgeshire",
    columns: 2,
    councilsLeft: false,
    apart: false,
  });
});

test("a wider screen never has fewer columns", () => {
  const columns = [390, 560, 800, 1000, 1440, 1920].map((width) => plotOn("cambridgeshire", width).columns);
  expect(columns).toEqual(columns.toSorted((a, b) => a - b));
  expect(plotOn("cambridgeshire", 1440).councilsLeft).toBe(true);
});

test("the columns of a plan fit the width of the screen in type of 10 pixels, from 560 pixels on", () => {
  for (const width of [560, 800, 1000, 1440, 1920])
    for (const areaId of ["cambridgeshire", "cheshire-east", "cumbria", "all"]) {
      const main = planOf(plotOn(areaId, width));
      const { zoom } = cameraOn(main, { width, height: 700 });
      expect(zoom * SMALL_SIZE).toBeGreaterThanOrEqual(10);
      expect(main.width * zoom).toBeLessThanOrEqual(roomOn({ width, height: 700 }).width + 1e-6);
    }
});

test("a small area has few columns, and so is larger on the screen", () => {
  expect(plotOn("cheshire-east", 1440).columns).toBeLessThan(plotOn("cambridgeshire", 1440).columns);
});
