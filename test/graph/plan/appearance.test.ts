import { expect, test } from "vitest";
import { appearanceOfBox, veilOpacity } from "../../../src/graph/plan/appearance";
import { BAR_APPEARANCES } from "../../../src/graph/plan/bar-appearance";
import { appearanceOfLine } from "../../../src/graph/plan/line-appearance";
import { appearanceOfName } from "../../../src/graph/plan/name-appearance";

const box = (classes: string) => appearanceOfBox(new Set(classes.split(" ")));
const line = (classes: string) => appearanceOfLine(new Set(classes.split(" ")));

test.each([
  ["box on-record", "round", "ground", "accent", 1.75, []],
  ["chip on-record", "round", "chip", "quiet", 1, []],
  ["council on-record", "cut", "council", "quiet", 1.5, []],
  ["box on-record other", "square", "ground", "quiet", 1, []],
  ["box on-record part", "round", "ground", "change", 2.5, []],
  ["box possible", "round", "ground", "accent", 1.75, [9, 3, 2, 3]],
  ["council proposed", "cut", "ground", "quiet", 1.5, [6, 4]],
  ["box unreported", "round", "ground", "quiet", 1.75, [1.5, 2.5]],
  ["chip absent ghost", "round", "ground", "change", 1, [1.5, 2.5]],
  ["box on-record new", "round", "ground", "accent", 3, []],
  ["box frame", "round", "ground", "line", 1, []],
  ["box on-record new lit", "round", "ground", "accent", 3, []],
  ["box unreported lit", "round", "ground", "accent", 2.5, [1.5, 2.5]],
])("the box of what is %s", (classes, outline, fill, stroke, width, dash) => {
  expect(box(classes)).toMatchObject({ outline, fill, stroke, width, dash, opacity: 1 });
});

test.each([
  ["succession happened replaces seen", "change", 2.25, [], "triangle", 1],
  ["succession agreed replaces lit", "change", 2.25, [5, 4], "triangle", 1],
  ["succession planned replaces seen", "change", 2.25, [5, 4], "triangle", 1],
  ["succession proposed replaces seen", "change", 2.25, [5, 4], "triangle", 1],
  ["succession agreed passes seen", "change", 1.25, [5, 4], "vee", 0.7],
  ["succession agreed passes lit", "change", 2, [5, 4], "vee", 1],
  ["tie happened passes seen", "accent", 1.25, [], "vee", 0.7],
  ["tie happened passes lit", "accent", 2, [], "vee", 1],
  ["reporting reports_to seen", "quiet", 1, [], "chevron", 0.7],
  ["reporting reports_to lit", "accent", 2, [], "chevron", 1],
  ["reporting reports_to lit silent", "accent", 2, [1.5, 2.5], "chevron", 0.7],
  ["tie lit", "accent", 2, [], null, 1],
  ["tie lit silent", "accent", 2, [1.5, 2.5], null, 0.7],
])("the line of %s", (classes, stroke, width, dash, head, strokeOpacity) => {
  expect(line(classes)).toMatchObject({ stroke, width, dash, head, strokeOpacity, opacity: 1 });
});

test("what is not linked with what is pointed at is dimmed", () => {
  expect(box("box on-record dim").opacity).toBe(0.35);
  expect(line("succession happened replaces dim").opacity).toBe(0.12);
  expect(appearanceOfName(new Set(["box", "on-record", "dim"])).opacity).toBe(0.4);
});

test("names are quiet where the body is not on record, and struck through where it has ended", () => {
  const name = (classes: string) => appearanceOfName(new Set(classes.split(" ")));
  expect(name("box on-record")).toEqual({ colour: "ink", weight: "bold", struck: false, opacity: 1 });
  expect(name("council on-record")).toEqual({
    colour: "councilInk",
    weight: "normal",
    struck: false,
    opacity: 1,
  });
  expect(name("council unreported").colour).toBe("quiet");
  expect(name("box proposed").colour).toBe("quiet");
  expect(name("box frame")).toEqual({ colour: "quiet", weight: "normal", struck: false, opacity: 1 });
  expect(name("box absent ghost")).toEqual({ colour: "quiet", weight: "bold", struck: true, opacity: 1 });
});

test("only a partnership, or a board that stands by itself, has a bar, and only while it is on record", () => {
  expect(box("box on-record").bar).toEqual({ fill: "accent", width: 4 });
  for (const other of ["box possible", "box unreported", "box frame", "chip on-record", "council on-record"])
    expect(box(other).bar, other).toBeNull();
});

test("silence fades by a tenth a year, and to a half at most", () => {
  expect([0, 1, 5].map(veilOpacity)).toEqual([0, 0.1, 0.5]);
});

test("each presence of a bar looks unlike the others", () => {
  const all = Object.values(BAR_APPEARANCES).map((each) => JSON.stringify(each));
  expect(new Set(all).size).toBe(4);
  expect(BAR_APPEARANCES["no-longer-reported"]).toMatchObject({ form: "line", dash: [1.5, 4] });
});
