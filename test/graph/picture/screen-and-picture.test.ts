/** What Cytoscape computes from its stylesheet is what the picture draws: of every kind, presence, mark and state. */
import type { ElementDefinition } from "cytoscape";
import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import type { PlaceKind } from "../../../src/graph/layout/place";
import { boxShapes } from "../../../src/graph/picture/box-shapes";
import { lineShapes } from "../../../src/graph/picture/line-shapes";
import type { PathShape } from "../../../src/graph/picture/picture";
import { NO_COURSE } from "../../../src/graph/plan/edge-course";
import type { EdgeKind } from "../../../src/graph/plan/elements";
import { stylesheetOf } from "../../../src/graph/plan/stylesheet";
import { LIGHT_PALETTE } from "../../../src/views/picture/lightTheme";

const KINDS: readonly PlaceKind[] = ["box", "chip", "council"];
const STANDINGS = [
  "on-record",
  "possible",
  "proposed",
  "unreported",
  "absent ghost",
  "on-record new",
  "possible new",
  "frame",
];
const STATES = ["", "lit", "dim", "selected", "selected lit"];
const LINES: readonly (readonly [EdgeKind, string])[] = [
  ...["happened", "agreed", "planned", "proposed"].flatMap((certainty) => [
    ["succession", `${certainty} replaces`] as const,
    ["succession", `${certainty} passes`] as const,
    ["tie", `${certainty} passes`] as const,
  ]),
  ["reporting", "reports_to"],
  ["reporting", "supports"],
  ["tie", "informs"],
  ["tie", ""],
];
const LINE_STATES = ["seen", "lit", "dim", "seen silent", "lit silent", "dim silent"];

const boxCases = KINDS.flatMap((kind) =>
  STANDINGS.flatMap((standing) => STATES.map((state) => ({ kind, classes: `${standing} ${state}`.trim() }))),
);
const lineCases = LINES.flatMap(([kind, own]) =>
  LINE_STATES.map((state) => ({ kind, classes: `${own} ${state}`.trim() })),
);

/** Of Cytoscape's heads at scale 1: its arrows are 29 long and broad, and heads are shares of that. */
const HEAD_SIZES: Readonly<Record<string, { length: number; breadth: number; corners: number }>> = {
  triangle: { length: 8.7, breadth: 8.7, corners: 4 },
  vee: { length: 8.7, breadth: 8.7, corners: 4 },
  chevron: { length: 5.8, breadth: 8.7, corners: 6 },
};

/** Of a head that points to the right. @param d its outline */
function headOf({ d, fill }: PathShape) {
  const corners = [...d.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [length, breadth] = [xs, ys].map((each) => Math.max(...each) - Math.min(...each));
  return { fill, length: tenth(length), breadth: tenth(breadth), corners: corners.length };
}

const tenth = (value = 0): number => Math.round(value * 10) / 10;

const ENDS: readonly ElementDefinition[] = ["from", "to"].map((id) => ({
  group: "nodes",
  data: { id, width: 10, height: 10 },
  position: { x: 0, y: 0 },
}));

/** The styles of elements as Cytoscape computes them, without a screen. */
function computed(elements: readonly ElementDefinition[]) {
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheetOf(LIGHT_PALETTE),
    elements: [...elements],
  });
  return (id: string) => {
    const element = core.getElementById(id);
    return {
      colour: (name: string) => hexOf(String(element.style(name))),
      number: (name: string) => Number.parseFloat(String(element.style(name))),
      text: (name: string) => String(element.style(name)),
    };
  };
}

/** @example hexOf("rgb(29,78,121)") // "#1d4e79" */
const hexOf = (colour: string): string =>
  `#${[...colour.matchAll(/\d+/g)].map(([part]) => Number(part).toString(16).padStart(2, "0")).join("")}`;

const dashOf = (style: string, pattern: string): readonly number[] =>
  style === "solid" ? [] : pattern.split(/[\s,]+/).map((length) => Number.parseFloat(length));

test(`boxes: ${boxCases.length} cases`, () => {
  const styleOf = computed(
    boxCases.map(({ kind, classes }, index) => ({
      group: "nodes",
      data: { id: String(index), width: 134, height: 62 },
      classes: `${kind} ${classes}`,
    })),
  );
  const differing = boxCases.filter(({ kind, classes }, index) => {
    const style = styleOf(String(index));
    const onScreen = {
      fill: style.colour("background-color"),
      stroke: style.colour("border-color"),
      strokeWidth: style.number("border-width"),
      dash: dashOf(style.text("border-style"), style.text("border-dash-pattern")),
      opacity: style.number("opacity"),
    };
    const size = { width: 134, height: 62 };
    const [shape] = boxShapes(kind, new Set(classes.split(" ")), size, LIGHT_PALETTE);
    const { fill, stroke, strokeWidth, dash, opacity } = shape ?? {};
    return JSON.stringify(onScreen) !== JSON.stringify({ fill, stroke, strokeWidth, dash, opacity });
  });
  expect(boxCases).toHaveLength(120);
  expect(differing).toEqual([]);
});

test(`lines: ${lineCases.length} cases`, () => {
  const styleOf = computed([
    ...ENDS,
    ...lineCases.map(
      ({ kind, classes }, index): ElementDefinition => ({
        group: "edges",
        data: { id: String(index), source: "from", target: "to", ...NO_COURSE },
        classes: `${kind} ${classes}`,
      }),
    ),
  ]);
  const route = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ];
  const differing = lineCases.filter(({ kind, classes }, index) => {
    const style = styleOf(String(index));
    const size = HEAD_SIZES[style.text("target-arrow-shape")];
    const scale = style.number("arrow-scale");
    const onScreen = {
      stroke: style.colour("line-color"),
      strokeWidth: style.number("width"),
      dash: dashOf(style.text("line-style"), style.text("line-dash-pattern")),
      opacity: style.number("opacity") * style.number("line-opacity"),
      head: size && {
        fill: style.colour("target-arrow-color"),
        length: tenth(size.length * scale),
        breadth: tenth(size.breadth * scale),
        corners: size.corners,
      },
    };
    const [line, head] = lineShapes(kind, new Set(classes.split(" ")), route, LIGHT_PALETTE);
    const { stroke, strokeWidth, dash, opacity } = line ?? {};
    const inPicture = { stroke, strokeWidth, dash, opacity, head: head && headOf(head) };
    return JSON.stringify(onScreen) !== JSON.stringify(inPicture);
  });
  expect(lineCases).toHaveLength(96);
  expect(differing).toEqual([]);
});
