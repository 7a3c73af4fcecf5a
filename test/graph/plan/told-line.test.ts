import { expect, test } from "vitest";
import { textWidth } from "../../../src/graph/layout/measure";
import type { Place } from "../../../src/graph/layout/place";
import type { ToldName } from "../../../src/graph/plan/look";
import { partOfLine, toldLine } from "../../../src/graph/plan/told-line";

const PLACE: Place = {
  id: "new",
  kind: "box",
  rect: { x: 100, y: 200, width: 134, height: 60 },
  lines: ["Rural", "Network"],
  containerId: null,
  headHeight: 60,
  foot: 0,
  room: 0,
};
const told = (name: string, difference: ToldName["difference"] = "ended"): ToldName => ({
  id: name,
  name,
  presence: "absent",
  difference,
  mark: "ghost",
  isSilent: false,
});

test("where nothing shares its place a box tells nothing", () => {
  expect(toldLine(PLACE, { told: [] })).toBeNull();
});

test("one that ended is named and struck out, below the two lines of the name of the box", () => {
  expect(toldLine(PLACE, { told: [told("Housing")] })).toMatchObject({
    lead: "in place of",
    text: "Housing",
    struck: true,
    rect: { x: 110, y: 239, width: 114, height: 15 },
  });
});

test("what may have ended was there earlier, and is not struck out", () => {
  expect(toldLine(PLACE, { told: [told("Arts", "may-have-ended")] })).toMatchObject({
    lead: "earlier:",
    text: "Arts",
    struck: false,
  });
});

test("what is planned is there too", () => {
  const planned: ToldName = { ...told("Arts", "planned"), presence: "proposed", mark: null };
  expect(toldLine(PLACE, { told: [planned, told("Housing")] })).toMatchObject({
    lead: "also here:",
    text: "2",
  });
});

test("a long name ends in dots within the line", () => {
  const line = toldLine(PLACE, { told: [told("Cambridgeshire Together")] });
  expect(line?.text).toMatch(/^Cam.*…$/);
  expect((line?.textX ?? 0) + textWidth(line?.text ?? "", 12)).toBeLessThanOrEqual(114);
});

test("of several the number is told, and each has its part of the line", () => {
  const all = [told("Housing"), told("Arts"), told("Green")];
  const line = toldLine(PLACE, { told: all });
  expect(line).toMatchObject({ lead: "in place of", text: "3", struck: false });
  expect(line && all.map((_, index) => partOfLine(line, all, index))).toEqual([
    { x: 110, y: 239, width: 38, height: 15 },
    { x: 148, y: 239, width: 38, height: 15 },
    { x: 186, y: 239, width: 38, height: 15 },
  ]);
});
