/** The table of appearances as Cytoscape wants it; what lies over what is said here alone. */
import type { StylesheetJson } from "cytoscape";
import { NAME_SIZE } from "../layout/metrics";
import type { BoxAppearance } from "./appearance";
import { BOX_RULES, SELECTION } from "./appearance";
import type { Rule } from "./cascade";
import type { LineAppearance } from "./line-appearance";
import { LINE_RULES } from "./line-appearance";
import { CORNER, TIP } from "./line-course";
import type { Palette } from "./palette";
import { WORD_PADDING } from "./word-place";

export const stylesheetOf = (palette: Palette): StylesheetJson => [
  ...BOX_RULES.map((rule) => ({ selector: selectorOf("node", rule), style: boxStyle(rule.is, palette) })),
  ...LINE_RULES.map((rule) => ({ selector: selectorOf("edge", rule), style: lineStyle(rule.is, palette) })),
  {
    selector: "node.selected",
    style: {
      "outline-width": SELECTION.width,
      "outline-color": palette[SELECTION.stroke],
      "outline-offset": SELECTION.offset,
    },
  },
  ...ORDER,
  COURSE,
  {
    selector: "edge.worded",
    style: {
      "source-label": "data(word)",
      "source-text-offset": "data(wordAt)",
      color: palette.accent,
      "font-size": NAME_SIZE,
      "text-background-color": palette.ground,
      "text-background-opacity": 1,
      "text-background-padding": `${WORD_PADDING}px`,
      // Along the line: a gutter is no wider than a word is high.
      "source-text-rotation": "autorotate",
      // Over the boxes, that the word can be read.
      "z-index": 5,
    },
  },
  // Not "display: none": that would have all boxes measured anew at every step.
  { selector: ".hidden", style: { opacity: 0, events: "no" } },
];

const selectorOf = (group: "node" | "edge", { of }: Rule<unknown>): string => [group, ...of].join(".");

const SHAPES: Readonly<Record<BoxAppearance["outline"], string>> = {
  round: "round-rectangle",
  cut: "cut-rectangle",
  square: "rectangle",
};

function boxStyle(is: Partial<BoxAppearance>, palette: Palette) {
  return present({
    shape: is.outline && SHAPES[is.outline],
    "corner-radius": is.corner === undefined ? undefined : String(is.corner),
    "background-color": is.fill && palette[is.fill],
    "border-color": is.stroke && palette[is.stroke],
    "border-width": is.width,
    "border-style": is.dash && styleOf(is.dash),
    // Cytoscape takes no empty pattern.
    "border-dash-pattern": is.dash?.length ? [...is.dash] : undefined,
    opacity: is.opacity,
  });
}

function lineStyle(is: Partial<LineAppearance>, palette: Palette) {
  return present({
    "line-color": is.stroke && palette[is.stroke],
    "target-arrow-color": is.stroke && palette[is.stroke],
    width: is.width,
    "line-style": is.dash && styleOf(is.dash),
    "line-dash-pattern": is.dash?.length ? [...is.dash] : undefined,
    "target-arrow-shape": is.head === null ? "none" : is.head,
    "arrow-scale": is.headScale,
    "line-opacity": is.strokeOpacity,
    opacity: is.opacity,
  });
}

/** Its own dots are of another length than ours. */
const styleOf = (dash: readonly number[]): "solid" | "dashed" => (dash.length > 0 ? "dashed" : "solid");

const present = (style: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));

/** What lies over what, and what is not for the pointer. */
const ORDER: StylesheetJson = [
  {
    selector: "node",
    style: {
      width: "data(width)",
      height: "data(height)",
      "overlay-opacity": 0,
      "z-index-compare": "manual",
      "z-index": 2,
    },
  },
  { selector: "node.box", style: { "z-index": 1 } },
  { selector: "node.chip", style: { "z-index": 3 } },
  {
    selector: "edge",
    // Over the box that it leaves from within, under what stands in it.
    style: { "overlay-opacity": 0, "z-index-compare": "manual", "z-index": 2, events: "no" },
  },
];

/** Each line along its own route, as `edge-course.ts` tells it in the edge's data. */
const COURSE: StylesheetJson[number] = {
  selector: "edge",
  style: {
    "curve-style": "round-segments",
    // Its types lack this one, which it has.
    "edge-distances": "endpoints" as "intersection",
    "source-endpoint": "data(start)",
    "target-endpoint": "data(end)",
    "segment-weights": "data(weights)",
    "segment-distances": "data(distances)",
    "segment-radii": [CORNER],
    "target-distance-from-node": TIP,
  },
};
