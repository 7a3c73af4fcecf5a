/** The plan of one period as a picture that stands by itself. */

import { SMALL_SIZE } from "../layout/metrics";
import { rounded } from "../layout/outline";
import type { Heading } from "../layout/place";
import { middleOf } from "../plan/line-course";
import { signShapes } from "./change-signs";
import { entityShapes } from "./entity-shapes";
import type { Caption, Drawing } from "./framed-picture";
import { framedPicture } from "./framed-picture";
import { lineShapes } from "./line-shapes";
import type { Picture, PicturePalette, PictureShape } from "./picture";
import { movedShapes, pathShape, textShape } from "./picture";
import type { DrawnEntity, DrawnLine, PlanDrawing } from "./plan-drawing";
import { entitiesIn, linesIn, rectOf } from "./plan-drawing";
import { planLegend, seenOn } from "./plan-legend";

/** At natural size, cut to what is to be seen; places stay where they are in every period. */
export function planPicture(
  scene: PlanDrawing,
  caption: Omit<Caption, "legend">,
  palette: PicturePalette,
): Picture {
  const entities = entitiesIn(scene);
  const lines = linesIn(scene, entities);
  const legend = planLegend(seenOn(entities, lines, scene.selectedId), palette);
  return framedPicture(drawingOf(scene, entities, lines, palette), { ...caption, legend }, palette);
}

function drawingOf(
  { places, looks, selectedId, headingOf }: PlanDrawing,
  entities: readonly DrawnEntity[],
  lines: readonly DrawnLine[],
  palette: PicturePalette,
): Drawing {
  const headings = places.headings.filter(({ ids }) => ids.some((id) => looks.has(id)));
  const turns = lines.map(({ course }) => middleOf(course));
  const rects = [...headings.map(({ rect }) => rect), ...entities.map(rectOf)];
  // A line may go round what stands at the edge, and further than it.
  const left = Math.min(0, ...turns.map(({ x }) => x));
  const top = Math.min(0, ...turns.map(({ y }) => y));
  const right = Math.max(0, ...rects.map(({ x, width }) => x + width), ...turns.map(({ x }) => x));
  const foot = Math.max(0, ...rects.map(({ y, height }) => y + height), ...turns.map(({ y }) => y));
  const marksOf = (some: readonly DrawnLine[]): readonly PictureShape[] =>
    some.flatMap(({ edge, classes, course }) => lineShapes(edge.kind, classes, course, palette));
  const isSuccession = ({ edge }: DrawnLine): boolean => edge.kind === "succession";
  const boxes = entities.flatMap(({ place, look }) =>
    entityShapes(place, look, palette, place.id === selectedId),
  );
  // What became of an entity goes over the boxes that it passes, and under all words: as on the screen.
  const marks = [
    ...marksOf(lines.filter((line) => !isSuccession(line))),
    ...headings.flatMap((heading) => headingMarks(heading, headingOf(heading), palette)),
    ...boxes.filter((mark) => "d" in mark),
    ...marksOf(lines.filter(isSuccession)),
    ...boxes.filter((mark) => !("d" in mark)),
    ...entities.flatMap(({ place, look }) => signShapes(place, look, palette)),
  ];
  return { marks: movedShapes(marks, -left, -top), width: right - left, height: foot - top };
}

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
