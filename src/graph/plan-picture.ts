/** The plan of one period as a picture that stands by itself. */

import { signMarks } from "./change-signs";
import type { Caption, Drawing } from "./framed-picture";
import { framedPicture } from "./framed-picture";
import { middleOf } from "./line-course";
import { lineMarks } from "./line-marks";
import { SMALL_SIZE } from "./metrics";
import { brief } from "./outline";
import type { Picture, PictureMark } from "./picture";
import { movedMarks, pathMark, textMark } from "./picture";
import type { PicturePalette } from "./picture-palette";
import type { Heading } from "./place";
import { planLegend, seenOn } from "./plan-legend";
import type { Line, PlanScene, Thing } from "./plan-scene";
import { linesIn, rectOf, thingsIn } from "./plan-scene";
import { thingMarks } from "./thing-marks";

/** At natural size, cut to what is to be seen; places stay where they are in every period. */
export function planPicture(
  scene: PlanScene,
  caption: Omit<Caption, "legend">,
  palette: PicturePalette,
): Picture {
  const things = thingsIn(scene);
  const lines = linesIn(scene, things);
  const legend = planLegend(seenOn(things, lines, scene.selectedId), palette);
  return framedPicture(drawingOf(scene, things, lines, palette), { ...caption, legend }, palette);
}

function drawingOf(
  { places, looks, selectedId, headingOf }: PlanScene,
  things: readonly Thing[],
  lines: readonly Line[],
  palette: PicturePalette,
): Drawing {
  const headings = places.headings.filter(({ ids }) => ids.some((id) => looks.has(id)));
  const turns = lines.map(({ course }) => middleOf(course));
  const rects = [...headings.map(({ rect }) => rect), ...things.map(rectOf)];
  // A line may go round what stands at the edge, and further than it.
  const left = Math.min(0, ...turns.map(({ x }) => x));
  const top = Math.min(0, ...turns.map(({ y }) => y));
  const right = Math.max(0, ...rects.map(({ x, width }) => x + width), ...turns.map(({ x }) => x));
  const foot = Math.max(0, ...rects.map(({ y, height }) => y + height), ...turns.map(({ y }) => y));
  const marksOf = (some: readonly Line[]): readonly PictureMark[] =>
    some.flatMap(({ edge, classes, course }) => lineMarks(edge.kind, classes, course, palette));
  const isSuccession = ({ edge }: Line): boolean => edge.kind === "succession";
  const boxes = things.flatMap(({ place, look }) =>
    thingMarks(place, look, palette, place.id === selectedId),
  );
  // What became of a thing goes over the boxes that it passes, and under all words: as on the screen.
  const marks = [
    ...marksOf(lines.filter((line) => !isSuccession(line))),
    ...headings.flatMap((heading) => headingMarks(heading, headingOf(heading), palette)),
    ...boxes.filter((mark) => "d" in mark),
    ...marksOf(lines.filter(isSuccession)),
    ...boxes.filter((mark) => !("d" in mark)),
    ...things.flatMap(({ place, look }) => signMarks(place, look, palette)),
  ];
  return { marks: movedMarks(marks, -left, -top), width: right - left, height: foot - top };
}

function headingMarks(
  { rect: { x, y, width } }: Heading,
  text: string,
  { quiet, line }: PicturePalette,
): readonly PictureMark[] {
  return [
    textMark({ text, x, y: y + 11.7, size: SMALL_SIZE, weight: "bold", fill: quiet }),
    pathMark({ x, y: y + 18.5, d: `M0 0H${brief(width)}`, stroke: line }),
  ];
}
