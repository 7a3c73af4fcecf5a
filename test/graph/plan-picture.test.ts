import { expect, test } from "vitest";
import type { PlanEdge } from "../../src/graph/elements";
import type { Look } from "../../src/graph/look";
import type { PathMark, PictureMark } from "../../src/graph/picture";
import type { Place } from "../../src/graph/place";
import { planPicture } from "../../src/graph/plan-picture";
import type { PlanScene } from "../../src/graph/plan-scene";
import { LIGHT_PALETTE } from "../../src/views/picture/lightTheme";

const box = (id: string, x: number, y: number): Place => ({
  id,
  kind: "box",
  rect: { x, y, width: 134, height: 200 },
  lines: [id],
  containerId: null,
  headHeight: 60,
});
const look = (id: string, more: Partial<Look> = {}): Look => ({
  id,
  classes: "on-record",
  age: 0,
  height: 60,
  status: "",
  mark: null,
  presence: "on-record",
  difference: null,
  ...more,
});
const EDGE: PlanEdge = {
  id: "became",
  kind: "succession",
  from: "old",
  to: "new",
  classes: "happened replaces",
  itemId: null,
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
const SCENE: PlanScene = {
  places: { places: PLACES, headings: [], main: EXTENT, all: EXTENT },
  looks: new Map(["old", "new"].map((id) => [id, look(id)])),
  edges: [EDGE],
  lines: new Map([["became", "seen"]]),
  selectedId: null,
  headingOf: ({ section }) => section,
};
const CAPTION = { title: "A town, 2011", asAt: "as at 2011", sources: [] };
const drawn = (scene: Partial<PlanScene> = {}) => planPicture({ ...SCENE, ...scene }, CAPTION, LIGHT_PALETTE);
const wordsOf = (marks: readonly PictureMark[]) =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const arrowsOf = (marks: readonly PictureMark[]) =>
  marks.filter((mark): mark is PathMark => mark.kind === "path" && mark.stroke === LIGHT_PALETTE.change);

test("what is not to be seen in the period is not drawn, nor is a line that leads to it", () => {
  const { marks } = drawn({ looks: new Map([["new", look("new")]]) });
  expect(wordsOf(marks)).toContain("new");
  expect(wordsOf(marks)).not.toContain("old");
  expect(arrowsOf(marks)).toEqual([]);
});

test("a line that is not to be seen is neither drawn nor in the legend", () => {
  expect(wordsOf(drawn().marks)).toContain("became, or gave way to");
  expect(wordsOf(drawn({ lines: new Map() }).marks)).not.toContain("became, or gave way to");
  expect(arrowsOf(drawn({ lines: new Map() }).marks)).toEqual([]);
});

test("a theme of which nothing is to be seen has no heading", () => {
  const places = { ...SCENE.places, headings: [HEADING] };
  expect(wordsOf(drawn({ places }).marks)).toContain("health");
  expect(wordsOf(drawn({ places, looks: new Map([["old", look("old")]]) }).marks)).not.toContain("health");
});

test("what became of a thing lies over boxes and under words, and signs of differences over all of them", () => {
  const looks = new Map([
    ["old", look("old", { difference: "ended" })],
    ["new", look("new")],
  ]);
  const words = wordsOf(drawn({ looks }).marks);
  expect(words.slice(0, 4)).toEqual(["A town, 2011", "old", "new", "×"]);
  const { marks } = drawn();
  const isBox = (mark: PictureMark) => mark.kind === "path" && mark.stroke === LIGHT_PALETTE.accent;
  const arrow = marks.indexOf(arrowsOf(marks)[0]!);
  expect(arrow).toBeGreaterThan(marks.findIndex(isBox));
  expect(arrow).toBeLessThan(marks.findIndex((mark) => mark.kind === "text" && mark.text === "old"));
});

test("what is selected is framed, and the legend says so, unless it is not to be seen", () => {
  expect(wordsOf(drawn({ selectedId: "new" }).marks)).toContain("framed: selected");
  expect(wordsOf(drawn({ selectedId: "elsewhere" }).marks)).not.toContain("framed: selected");
  expect(drawn({ selectedId: "new", lines: new Map() }).marks.length).toBe(
    drawn({ lines: new Map() }).marks.length + 3,
  );
});

test("the picture is as high as what is to be seen, and has room for a line that goes over it", () => {
  const plain = drawn();
  const over = drawn({ edges: [{ ...EDGE, classes: "happened replaces round flat" }] });
  expect(plain.height).toBeLessThan(400);
  expect(over.height).toBeGreaterThan(plain.height);
  // All of it moves down by as much as the line rises above the plan.
  expect(arrowsOf(over.marks)[0]?.y).toBe(24 + 28 + 18 + (over.height - plain.height));
});

test("a wide plan makes a wide picture", () => {
  const wide = new Map([...PLACES, ["far", box("far", 1200, 0)] as const]);
  const places = { ...SCENE.places, places: wide };
  expect(drawn({ places, looks: new Map([...SCENE.looks, ["far", look("far")]]) }).width).toBe(1334 + 48);
});

test("with nothing to be seen there is a title all the same", () => {
  const picture = drawn({ looks: new Map() });
  expect(wordsOf(picture.marks)).toEqual(["A town, 2011", "Partnership Explorer, as at 2011"]);
  expect(Number.isFinite(picture.width * picture.height)).toBe(true);
});
