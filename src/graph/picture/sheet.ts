/** The plan and the lineage for paper: as wide as the paper, in pieces that a browser lays on pages. */

import { rightEnds } from "./framed-picture";
import type { LegendGroup } from "./legend-shapes";
import { legendShapes } from "./legend-shapes";
import type { LineageDrawing } from "./lineage-drawing";
import { YEARS_HEIGHT } from "./lineage-ground";
import { lineageLegend } from "./lineage-legend";
import { groundOfLanes, lanesOnGround, namesOfYears } from "./lineage-picture";
import type { Paper } from "./paper";
import type { PicturePalette, PictureShape } from "./picture";
import type { Piece } from "./pieces";
import { cutsBetween, EDGE, piecesOf } from "./pieces";
import type { DrawnPlan } from "./plan-picture";

export interface Sheet {
  /** All that is drawn, in CSS pixels at natural size. */
  readonly width: number;
  /** What stands above the pieces on every page. */
  readonly head: Piece | null;
  readonly sections: readonly Section[];
  readonly legend: Piece;
}

export interface Section {
  readonly heading: Heading | null;
  readonly pieces: readonly Piece[];
}

/** Stands above a section, and again wherever it goes on overleaf. */
export interface Heading extends Piece {
  /** What runs over it from section to section, there where it is first. */
  readonly over: readonly PictureShape[];
}

/** All strips from above to below, but for the head and the legend. */
export const stripsOf = ({ sections }: Pick<Sheet, "sections">): readonly Piece[] =>
  sections.flatMap(({ heading, pieces }) => (heading ? [heading, ...pieces] : pieces));

/** A small plan is not blown up to fill the page. */
const MOST_ZOOM = 1.1;

export function planSheet({ drawing, legend }: DrawnPlan, paper: Paper, palette: PicturePalette): Sheet {
  const drawn = Math.max(
    paper.width / MOST_ZOOM,
    2 * EDGE + Math.max(drawing.width, ...rightEnds(drawing.marks)),
  );
  return {
    width: drawn,
    head: null,
    sections: [{ heading: null, pieces: piecesOf(drawing, cutsBetween(drawing.runs)) }],
    legend: legendPiece(legend, drawn, palette),
  };
}

/** @param scene drawn as wide as `lineageWidth` */
export function lineageSheet(scene: LineageDrawing, palette: PicturePalette): Sheet {
  const width = scene.width + 2 * EDGE;
  return {
    width,
    head: { y: 0, height: YEARS_HEIGHT, shapes: namesOfYears(scene, palette) },
    sections: lineageSections(scene, palette),
    legend: legendPiece(lineageLegend(scene, palette), width, palette),
  };
}

/** Of the lineage within the edges of a sheet. */
export const lineageWidth = (paper: Paper): number => paper.width - 2 * EDGE;

/** Each heading with the lanes below it, a piece each. */
function lineageSections(scene: LineageDrawing, palette: PicturePalette): readonly Section[] {
  const { lanes, headings } = scene.chart;
  const tops = [...lanes, ...headings].map(({ y }) => y).toSorted((a, b) => a - b);
  const isHeading = new Set(headings.map(({ y }) => y));
  const cuts = tops.slice(1);
  const over = piecesOf(lanesOnGround(scene, palette), cuts).map(({ shapes }) => shapes);
  const sections: { heading: Heading | null; pieces: Piece[] }[] = [];
  piecesOf(groundOfLanes(scene, palette), cuts).forEach((ground, index) => {
    const shapes = over[index] ?? [];
    const heads = isHeading.has(tops[index] ?? Number.NaN);
    if (heads || index === 0)
      sections.push({ heading: heads ? { ...ground, over: shapes } : null, pieces: [] });
    if (!heads) sections.at(-1)?.pieces.push({ ...ground, shapes: [...ground.shapes, ...shapes] });
  });
  return sections;
}

function legendPiece(groups: readonly LegendGroup[], width: number, palette: PicturePalette): Piece {
  const { marks, height } = legendShapes(groups, width - 2 * EDGE, palette);
  return { y: 0, height, shapes: marks };
}
