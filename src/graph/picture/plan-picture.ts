/** The plan of one period as a picture that stands by itself. */

import { SMALL_SIZE } from "../layout/metrics";
import { rounded } from "../layout/outline";
import type { Heading } from "../layout/place";
import { signShapes } from "./change-signs";
import { entityShapes } from "./entity-shapes";
import type { Caption, Drawing } from "./framed-picture";
import { framedPicture } from "./framed-picture";
import type { LegendGroup } from "./legend-shapes";
import { lineShapes } from "./line-shapes";
import type { Picture, PicturePalette, PictureShape } from "./picture";
import { movedShapes, pathShape, textShape } from "./picture";
import type { DrawnEntity, DrawnLine, PlanDrawing } from "./plan-drawing";
import { entitiesIn, linesIn, rectOf } from "./plan-drawing";
import { planLegend, seenOn } from "./plan-legend";
import type { Run } from "./run-of-shape";

/** At natural size, cut to what is to be seen; places stay where they are in every period. */
export function planPicture(
  scene: PlanDrawing,
  caption: Omit<Caption, "legend">,
  palette: PicturePalette,
): Picture {
  const { drawing, legend } = drawnPlan(scene, palette);
  return framedPicture(drawing, { ...caption, legend }, palette);
}

/** The plan without what stands around it, with the legend of what is on it. */
export function drawnPlan(scene: PlanDrawing, palette: PicturePalette): DrawnPlan {
  const entities = entitiesIn(scene);
  const lines = linesIn(scene);
  const legend = planLegend(seenOn(entities, lines, scene.selectedId), palette);
  return { drawing: drawingOf(scene, entities, lines, palette), legend };
}

export interface DrawnPlan {
  readonly drawing: Drawing & {
    /** From where to where down the plan each heading and each box runs. */
    readonly runs: readonly Run[];
  };
  readonly legend: readonly LegendGroup[];
}

function drawingOf(
  { places, looks, selectedId, headingOf }: PlanDrawing,
  entities: readonly DrawnEntity[],
  lines: readonly DrawnLine[],
  palette: PicturePalette,
): DrawnPlan["drawing"] {
  const headings = places.headings.filter(({ ids }) => ids.some((id) => looks.has(id)));
  const turns = lines.flatMap(({ route }) => route);
  const rects = [...headings.map(({ rect }) => rect), ...entities.map(rectOf)];
  // A line may run round what stands at the edge.
  const left = Math.min(0, ...turns.map(({ x }) => x));
  const top = Math.min(0, ...turns.map(({ y }) => y));
  const right = Math.max(0, ...rects.map(({ x, width }) => x + width), ...turns.map(({ x }) => x));
  const foot = Math.max(0, ...rects.map(({ y, height }) => y + height), ...turns.map(({ y }) => y));
  const marksOf = (some: readonly DrawnLine[]): readonly PictureShape[] =>
    some.flatMap(({ edge, classes, route }) => lineShapes(edge.kind, classes, route, palette));
  const boxes = entities.flatMap(({ place, look }) =>
    entityShapes(place, look, palette, place.id === selectedId),
  );
  const inOrder = lines.toSorted((a, b) => Number(isSuccession(a)) - Number(isSuccession(b)));
  // Lines go over the boxes that they leave from within, and under all words: as on the screen.
  const marks = [
    ...headings.flatMap((heading) => headingMarks(heading, headingOf(heading), palette)),
    ...boxes.filter((mark) => "d" in mark),
    ...marksOf(inOrder),
    ...boxes.filter((mark) => !("d" in mark)),
    ...entities.flatMap(({ place, look }) => signShapes(place, look, palette)),
  ];
  return {
    marks: movedShapes(marks, -left, -top),
    width: right - left,
    height: foot - top,
    runs: runsOf(headings, entities).map(([from, until]) => [from - top, until - top]),
  };
}

/** Of boxes with the signs on their edges; of a heading from its capitals down to what it heads, with which it goes. */
function runsOf(headings: readonly Heading[], entities: readonly DrawnEntity[]): readonly Run[] {
  const tops = new Map(entities.map(({ place: { id, rect } }) => [id, rect.y]));
  return [
    ...headings.map(({ rect: { y, height }, ids }): Run => {
      const first = Math.min(...ids.map((id) => tops.get(id) ?? Number.POSITIVE_INFINITY));
      return [y - 1, Math.max(y + height, first) + 1];
    }),
    ...entities.map(runOfEntity),
  ];
}

/** Councils have their signs beside them, and stand close. */
function runOfEntity(entity: DrawnEntity): Run {
  const { y, height } = rectOf(entity);
  return entity.place.kind === "council" ? [y - 1, y + height + 1] : [y - ABOVE, y + height + BELOW];
}

/** So far signs and frames reach beyond the edges of boxes. */
const ABOVE = 9;
const BELOW = 3;

const isSuccession = ({ edge }: DrawnLine): boolean => edge.kind === "succession";

function headingMarks(
  { rect: { x, y, width } }: Heading,
  text: string,
  { quiet, line }: PicturePalette,
): readonly PictureShape[] {
  return [
    textShape({ text, x, y: y + 11.7, size: SMALL_SIZE, weight: "bold", fill: quiet }),
    pathShape({ x, y: y + 18.5, d: `M0 0H${rounded(width)}`, stroke: line }),
  ];
}
