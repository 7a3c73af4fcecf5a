import { expect, test } from "vitest";
import { textWidth } from "../../../src/graph/layout/measure";
import { smallName } from "../../../src/graph/plan/small-name";

const place = (width: number, headHeight: number) => ({
  rect: { x: 0, y: 0, width, height: 90 },
  headHeight,
});

test("a name has as many lines as there is room for", () => {
  expect(smallName(place(134, 60), "Health and Wellbeing Board", 22)).toEqual(["Health and", "Wellbeing…"]);
});

test("one that fits is whole", () => {
  expect(smallName(place(134, 60), "Rural Network", 13)).toEqual(["Rural Network"]);
});

test("where there is no room for six letters, or for a line, there is no name", () => {
  expect(smallName(place(60, 60), "Rural Network", 22)).toEqual([]);
  expect(smallName(place(134, 20), "Rural Network", 22)).toEqual([]);
});

test("no line is wider than its box", () => {
  for (const size of [12, 16, 20])
    for (const line of smallName(place(120, 50), "Transformation and Modernisation Supercommittee", size))
      expect(textWidth(line, size)).toBeLessThanOrEqual(112);
});
