import { expect, test } from "vitest";
import { besideDetails, columnWidth, detailsWidth } from "../../../src/graph/layout/plan-room";

test("the details take a fifth of a page, and neither less nor more than can be read", () => {
  expect([761, 1280, 1440, 1920, 2560].map(detailsWidth)).toEqual([290, 290, 302, 400, 400]);
});

test("beside the details there is a plan from 990 pixels on", () => {
  expect(besideDetails({ width: 989, height: 700 })).toBeNull();
  expect(besideDetails({ width: 990, height: 700 })).toEqual({ width: 700, height: 700 });
});

test("a column is never wider than its boxes can be read, and there is none in a room that cannot hold it", () => {
  expect([0, 1, 32, 33, 390, 699].map((width) => columnWidth({ width, height: 700 }))).toEqual([
    null,
    null,
    null,
    1,
    358,
    460,
  ]);
});
