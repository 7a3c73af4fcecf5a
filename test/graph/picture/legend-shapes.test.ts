import { expect, test } from "vitest";
import { legendShapes } from "../../../src/graph/picture/legend-shapes";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";

const entry = (words: string) => ({ words, sign: [] });
const placesIn = (width: number) =>
  legendShapes(
    [
      { name: "Kinds", entries: [entry("council"), entry("person")] },
      { name: "Nothing", entries: [] },
      { name: "Lines", entries: [entry("reports to")] },
    ],
    width,
    LIGHT_PALETTE,
  ).marks.flatMap((mark) => (mark.kind === "text" ? [[mark.text, mark.y]] : []));

test("entries stand in rows beside the name of their group; what has no entries is not named", () => {
  expect(placesIn(400)).toEqual([
    ["Kinds", 12],
    ["council", 12],
    ["person", 12],
    ["Lines", 40],
    ["reports to", 40],
  ]);
});

test("what finds no room in a row begins another", () => {
  expect(placesIn(240)).toContainEqual(["person", 34]);
  expect(placesIn(240)).toContainEqual(["Lines", 62]);
});
