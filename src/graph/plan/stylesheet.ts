import type { StylesheetJson } from "cytoscape";
import { BENDS } from "./line-course";

/** The colours of the plan, read from the page's theme so that light, dark and high contrast have one source. */
export interface Palette {
  readonly ground: string;
  readonly quiet: string;
  readonly accent: string;
  readonly change: string;
  readonly chip: string;
  readonly council: string;
}

/** Thin lines stay quiet and keep a contrast of 3 : 1 with the ground. */
export const THIN = 0.7;

/** Kinds differ by shape, presence by line, change by mark; colour only repeats it. */
export const stylesheetOf = (palette: Palette): StylesheetJson => [
  ...nodeStyles(palette),
  ...presenceStyles(palette),
  ...edgeStyles(palette),
  ...stateStyles(palette),
];

const nodeStyles = ({ ground, accent, chip, council, quiet }: Palette): StylesheetJson => [
  {
    selector: "node",
    style: {
      width: "data(width)",
      height: "data(height)",
      shape: "round-rectangle",
      "corner-radius": "6",
      "background-color": ground,
      "border-color": accent,
      "border-width": 1.75,
      "overlay-opacity": 0,
      "z-index-compare": "manual",
      "z-index": 2,
    },
  },
  { selector: "node.box", style: { "z-index": 1 } },
  {
    selector: "node.chip",
    style: {
      "background-color": chip,
      "border-width": 1,
      "border-color": quiet,
      "corner-radius": "3",
      "z-index": 3,
    },
  },
  {
    selector: "node.council",
    style: {
      "background-color": council,
      "border-color": quiet,
      "border-width": 1.5,
      shape: "cut-rectangle",
      "corner-radius": "5",
    },
  },
  { selector: "node.organisation", style: { shape: "rectangle", "border-width": 1, "border-color": quiet } },
  { selector: "node.person", style: { shape: "round-rectangle", "corner-radius": "13", "border-width": 1 } },
];

const presenceStyles = ({ ground, quiet, change }: Palette): StylesheetJson => [
  { selector: "node.possible", style: { "border-style": "dashed", "border-dash-pattern": [9, 3, 2, 3] } },
  {
    selector: "node.proposed",
    style: { "border-style": "dashed", "border-dash-pattern": [6, 4], "background-color": ground },
  },
  {
    selector: "node.unreported",
    style: { "border-style": "dotted", "border-color": quiet, "background-color": ground },
  },
  {
    selector: "node.ghost",
    style: { "border-style": "dotted", "border-color": change, "background-color": ground },
  },
  { selector: "node.new", style: { "border-width": 3 } },
  { selector: "node.frame", style: { "border-width": 1, "border-color": quiet, "border-opacity": 0.35 } },
];

const edgeStyles = ({ quiet, change, accent }: Palette): StylesheetJson => [
  {
    selector: "edge",
    style: {
      width: 1,
      "curve-style": "straight",
      "line-color": quiet,
      "overlay-opacity": 0,
      "z-index-compare": "manual",
      "z-index": 0,
      events: "no",
    },
  },
  {
    // Over the boxes that it passes: behind them it would seem to come from the last one.
    selector: "edge.succession",
    style: {
      "z-index": 4,
      width: 2.25,
      "line-color": change,
      "target-arrow-color": change,
      "target-arrow-shape": "triangle",
      "arrow-scale": 1.15,
      "target-distance-from-node": 1,
    },
  },
  { selector: "edge.planned, edge.proposed", style: { "line-style": "dashed", "line-dash-pattern": [5, 4] } },
  { selector: "edge.passes", style: { width: 1.25, "line-opacity": THIN, "target-arrow-shape": "vee" } },
  {
    selector: "edge.reporting",
    style: {
      "line-opacity": THIN,
      "target-arrow-shape": "chevron",
      "target-arrow-color": quiet,
      "arrow-scale": 0.8,
      "curve-style": "bezier",
    },
  },
  { selector: "edge.tie", style: { "line-color": accent, "line-opacity": THIN, width: 1.25 } },
];

const stateStyles = ({ change, accent }: Palette): StylesheetJson => [
  {
    selector: "node.selected",
    style: { "outline-width": 2.5, "outline-color": change, "outline-offset": 3 },
  },
  { selector: "node.lit", style: { "border-color": accent, "border-width": 2.5, "border-opacity": 1 } },
  { selector: "edge.lit", style: { "line-color": accent, "line-opacity": 1, width: 2 } },
  { selector: "edge.silent", style: { "line-style": "dotted", "line-opacity": THIN } },
  {
    // Councils stand in one column: what became of one goes round the others.
    selector: "edge.between-councils",
    style: {
      "curve-style": "unbundled-bezier",
      "control-point-distances": [BENDS.betweenCouncils],
      "control-point-weights": [0.5],
      "source-endpoint": "90deg",
      "target-endpoint": "90deg",
    },
  },
  { selector: "edge.between-councils.down", style: { "control-point-distances": [-BENDS.betweenCouncils] } },
  {
    selector: "edge.round",
    style: {
      "curve-style": "unbundled-bezier",
      "control-point-distances": [BENDS.round],
      "control-point-weights": [0.5],
    },
  },
  { selector: "edge.round.down", style: { "control-point-distances": [-BENDS.round] } },
  // In a row the lines go over the boxes, which are lower than they are wide.
  { selector: "edge.round.flat", style: { "control-point-distances": [-BENDS.flat] } },
  { selector: "edge.succession.lit", style: { "line-color": change } },
  { selector: "node.dim", style: { opacity: 0.35 } },
  { selector: "edge.dim", style: { opacity: 0.12 } },
  // Not "display: none": that would have all boxes measured anew at every step.
  { selector: ".hidden", style: { opacity: 0, events: "no" } },
];
