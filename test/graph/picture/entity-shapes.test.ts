import { expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import { entityShapes } from "../../../src/graph/picture/entity-shapes";
import type { PathShape, TextShape } from "../../../src/graph/picture/picture";
import type { Look } from "../../../src/graph/plan/look";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";

const PLACE: Place = {
  id: "recap",
  kind: "box",
  rect: { x: 100, y: 50, width: 134, height: 62 },
  lines: ["Waste", "Partnership"],
  containerId: null,
  headHeight: 62,
  foot: 0,
  room: 0,
};
const LOOK: Look = {
  id: "recap",
  classes: "on-record",
  age: 0,
  height: 62,
  status: "2 members",
  tone: "quiet",
  mark: null,
  presence: "on-record",
  difference: null,
  seats: [],
  part: "",
  list: [],
  told: [],
};
const drawn = (look: Partial<Look> = {}, place: Partial<Place> = {}) => {
  const marks = entityShapes({ ...PLACE, ...place }, { ...LOOK, ...look }, LIGHT_PALETTE, false);
  return {
    paths: marks.filter((mark): mark is PathShape => mark.kind === "path"),
    texts: marks.filter((mark): mark is TextShape => mark.kind === "text"),
  };
};

test("a name stands in its box line by line, and under it what is told of it", () => {
  expect(drawn().texts.map(({ text, x, y, weight }) => [text, x, y, weight])).toEqual([
    ["Waste", 110, 69.5, "bold"],
    ["Partnership", 110, 85.5, "bold"],
    ["2 members", 110, 100.7, "normal"],
  ]);
});

test.each([
  ["on-record", [], "#1d4e79", 2],
  ["possible", [9, 3, 2, 3], "#1d4e79", 1],
  ["proposed", [6, 4], "#1d4e79", 1],
  ["unreported", [1.5, 2.5], "#55626f", 1],
  ["absent ghost", [1.5, 2.5], "#ad3c16", 1],
])("of what is %s the line says so, and only what is on record has a bar", (classes, dash, stroke, count) => {
  const { paths } = drawn({ classes });
  expect(paths[0]).toMatchObject({ dash, stroke });
  expect(paths).toHaveLength(count);
});

test.each(["on-record", "possible", "unreported", "absent ghost"])(
  "a status stands out on what is %s by its tone, whatever it says",
  (classes) => {
    const fillOf = (tone: Look["tone"]) =>
      drawn({ classes, status: "ended May 2011", tone }).texts.at(-1)?.fill;
    expect([fillOf("change"), fillOf("quiet")]).toEqual(["#ad3c16", "#55626f"]);
  },
);

test("only the name of what ended is struck through", () => {
  const { texts } = drawn({ classes: "absent ghost", presence: "absent", status: "ended May 2011" });
  expect(texts.map(({ decoration }) => decoration)).toEqual(["line-through", "line-through", null]);
  expect(drawn().texts.map(({ decoration }) => decoration)).toEqual([null, null, null]);
});

test("what is new has a thicker line and says it; the older the last word, the paler the box", () => {
  const fresh = drawn({ classes: "on-record new", mark: "new" });
  expect(fresh.paths[0]?.strokeWidth).toBe(3);
  expect(fresh.texts.at(-1)?.text).toBe("new");
  expect(drawn({ classes: "unreported", age: 3 }).paths[1]?.opacity).toBe(0.3);
});

test("kinds differ by shape", () => {
  const kinds = ["box", "chip", "council"] as const;
  expect(new Set(kinds.map((kind) => drawn({}, { kind }).paths[0]?.d)).size).toBe(3);
  expect(drawn({}, { kind: "council" }).texts[0]).toMatchObject({ anchor: "middle", fill: "#ffffff" });
});
