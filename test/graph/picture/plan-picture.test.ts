import { expect, test } from "vitest";
import type { Place } from "../../../src/graph/layout/place";
import type { PathShape, PictureShape } from "../../../src/graph/picture/picture";
import type { PlanDrawing } from "../../../src/graph/picture/plan-drawing";
import { planPicture } from "../../../src/graph/picture/plan-picture";
import type { PlanEdge } from "../../../src/graph/plan/elements";
import type { Look } from "../../../src/graph/plan/look";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";

const box = (id: string, x: number, y: number): Place => ({
  id,
  kind: "box",
  rect: { x, y, width: 134, height: 200 },
  lines: [id],
  containerId: null,
  headHeight: 60,
  foot: 0,
  room: 0,
});
const look = (id: string, more: Partial<Look> = {}): Look => ({
  id,
  classes: "on-record",
  age: 0,
  height: 60,
  status: "",
  tone: "quiet",
  mark: null,
  presence: "on-record",
  difference: null,
  seats: [],
  part: "",
  list: [],
  told: [],
  ...more,
});
const EDGE: PlanEdge = {
  id: "became",
  kind: "succession",
  from: "old",
  to: "new",
  classes: "happened replaces",
  itemId: null,
  word: "",
};
const EXTENT = { x: 0, y: 0, width: 900, height: 900 };
const PLACES = new Map([box("old", 0, 0), box("new", 300, 0)].map((place) => [place.id, place]));
const HEADING = {
  id: "health",
  section: "health",
  areaId: null,
  ids: ["new"],
  rect: { ...EXTENT, height: 25 },
} as const;
const SCENE: PlanDrawing = {
  places: { places: PLACES, headings: [], main: EXTENT },
  looks: new Map(["old", "new"].map((id) => [id, look(id)])),
  edges: [EDGE],
  lines: new Map([["became", "seen"]]),
  routeOf: () => [
    { x: 134, y: 20 },
    { x: 300, y: 20 },
  ],
  selectedId: null,
  headingOf: ({ section }) => section,
};
const CAPTION = { title: "A town, 2011", record: "A small town", asAt: "as at 2011", sources: [] };
const drawn = (scene: Partial<PlanDrawing> = {}) =>
  planPicture({ ...SCENE, ...scene }, CAPTION, LIGHT_PALETTE);
const wordsOf = (marks: readonly PictureShape[]) =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const arrowsOf = (marks: readonly PictureShape[]) =>
  marks.filter((mark): mark is PathShape => mark.kind === "path" && mark.stroke === LIGHT_PALETTE.change);

test("what is not to be seen in the period is not drawn, nor is a line that leads to it", () => {
  const { shapes } = drawn({ looks: new Map([["new", look("new")]]) });
  expect(wordsOf(shapes)).toContain("new");
  expect(wordsOf(shapes)).not.toContain("old");
  expect(arrowsOf(shapes)).toEqual([]);
});

test("a line that is not to be seen is neither drawn nor in the legend", () => {
  expect(wordsOf(drawn().shapes)).toContain("became, or gave way to");
  expect(wordsOf(drawn({ lines: new Map() }).shapes)).not.toContain("became, or gave way to");
  expect(arrowsOf(drawn({ lines: new Map() }).shapes)).toEqual([]);
});

test("where a body only passes work or money to another, the legend does not say that it became it", () => {
  const words = wordsOf(drawn({ edges: [{ ...EDGE, classes: "agreed passes" }] }).shapes);
  expect(words).toContain("transferred functions or money");
  expect(words).not.toContain("became, or gave way to");
});

test("a theme of which nothing is to be seen has no heading", () => {
  const places = { ...SCENE.places, headings: [HEADING] };
  expect(wordsOf(drawn({ places }).shapes)).toContain("health");
  expect(wordsOf(drawn({ places, looks: new Map([["old", look("old")]]) }).shapes)).not.toContain("health");
});

test("what became of a thing lies over boxes and under words, and signs of differences over all of them", () => {
  const looks = new Map([
    ["old", look("old", { difference: "ended" })],
    ["new", look("new")],
  ]);
  const words = wordsOf(drawn({ looks }).shapes);
  expect(words.slice(0, 4)).toEqual(["A town, 2011", "old", "new", "×"]);
  const { shapes } = drawn();
  const isBox = (mark: PictureShape) => mark.kind === "path" && mark.stroke === LIGHT_PALETTE.accent;
  const arrow = shapes.indexOf(arrowsOf(shapes)[0]!);
  expect(arrow).toBeGreaterThan(shapes.findIndex(isBox));
  expect(arrow).toBeLessThan(shapes.findIndex((mark) => mark.kind === "text" && mark.text === "old"));
});

test("what is selected is framed, and the legend says so, unless it is not to be seen", () => {
  expect(wordsOf(drawn({ selectedId: "new" }).shapes)).toContain("framed: selected");
  expect(wordsOf(drawn({ selectedId: "elsewhere" }).shapes)).not.toContain("framed: selected");
  expect(drawn({ selectedId: "new", lines: new Map() }).shapes.length).toBe(
    drawn({ lines: new Map() }).shapes.length + 3,
  );
});

test("the picture is as high as what is to be seen, and has room for a line that goes over it", () => {
  const plain = drawn();
  const over = drawn({
    routeOf: () => [
      { x: 60, y: 0 },
      { x: 60, y: -9 },
      { x: 360, y: -9 },
      { x: 360, y: 0 },
    ],
  });
  expect(plain.height).toBeLessThan(400);
  expect(over.height).toBe(plain.height + 9);
  // All of it moves down by as much as the line rises above the plan.
  expect(arrowsOf(over.shapes)[0]?.y).toBe(24 + 28 + 18 + 9);
});

test("a wide plan makes a wide picture", () => {
  const wide = new Map([...PLACES, ["far", box("far", 1200, 0)] as const]);
  const places = { ...SCENE.places, places: wide };
  expect(drawn({ places, looks: new Map([...SCENE.looks, ["far", look("far")]]) }).width).toBe(1334 + 48);
});

test("with nothing to be seen there is a title all the same", () => {
  const picture = drawn({ looks: new Map() });
  expect(wordsOf(picture.shapes)).toEqual(["A town, 2011", "A small town, as at 2011. Partnership Explorer"]);
  expect(Number.isFinite(picture.width * picture.height)).toBe(true);
});
