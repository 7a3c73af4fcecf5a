/** The plan and the lineage for paper: as wide as the paper, in pieces that a browser lays on pages. */

import { rightEnds } from "./framed-picture";
import type { LegendGroup } from "./legend-shapes";
import { legendShapes } from "./legend-shapes";
import type { LineageDrawing } from "./lineage-drawing";
import { YEARS_HEIGHT } from "./lineage-ground";
import { lineageLegend } from "./lineage-legend";
import { drawnLanes, namesOfYears } from "./lineage-picture";
import type { Paper } from "./paper";
import type { PicturePalette } from "./picture";
import type { Piece } from "./pieces";
import { cutsBetween, EDGE, piecesOf } from "./pieces";
import type { DrawnPlan } from "./plan-picture";

export interface Sheet {
  /** All that is drawn, in CSS pixels at natural size. */
  readonly width: number;
  /** What stands above the pieces on every page. */
  readonly head: Piece | null;
  readonly pieces: readonly Piece[];
  readonly legend: Piece;
}

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
    pieces: piecesOf(drawing, cutsBetween(drawing.runs)),
    legend: legendPiece(legend, drawn, palette),
  };
}

/** @param scene drawn as wide as `lineageWidth` */
export function lineageSheet(scene: LineageDrawing, palette: PicturePalette): Sheet {
  const width = scene.width + 2 * EDGE;
  return {
    width,
    head: { y: 0, height: YEARS_HEIGHT, shapes: namesOfYears(scene, palette) },
    pieces: piecesOf(drawnLanes(scene, palette), cutsBetweenLanes(scene.chart)),
    legend: legendPiece(lineageLegend(scene, palette), width, palette),
  };
}

/** Of the lineage within the edges of a sheet. */
export const lineageWidth = (paper: Paper): number => paper.width - 2 * EDGE;

/** Before each heading and each lane but the first, and not between a heading and its first lane. */
function cutsBetweenLanes({ lanes, headings }: LineageDrawing["chart"]): readonly number[] {
  const tops = [...lanes, ...headings].map(({ y }) => y).toSorted((a, b) => a - b);
  const isHeading = new Set(headings.map(({ y }) => y));
  return tops.filter((_, index) => index > 0 && !isHeading.has(tops[index - 1] ?? 0));
}

function legendPiece(groups: readonly LegendGroup[], width: number, palette: PicturePalette): Piece {
  const { marks, height } = legendShapes(groups, width - 2 * EDGE, palette);
  return { y: 0, height, shapes: marks };
}
