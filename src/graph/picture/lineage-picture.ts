/** The lineage as a picture that stands by itself. */

import { yearNumber } from "../../time/period";
import { isLaneDim, isLinkDim, isMarkDim } from "../lanes/lighting";
import { rounded } from "../layout/outline";
import { changeMarkShapes } from "./change-mark-shapes";
import type { Caption, Drawing } from "./framed-picture";
import { framedPicture } from "./framed-picture";
import { joinShapes, linkShape } from "./join-shapes";
import { haloOf, laneGround, laneName, laneShapes, nameState } from "./lane-shapes";
import type { LineageDrawing } from "./lineage-drawing";
import { DIM, isJoinDrawn } from "./lineage-drawing";
import { groundShapes, NO_LANES, YEARS_HEIGHT, yearNames } from "./lineage-ground";
import { lineageLegend } from "./lineage-legend";
import type { Picture, PicturePalette, PictureShape } from "./picture";
import { movedShapes, textShape } from "./picture";

export const lineagePicture = (
  scene: LineageDrawing,
  caption: Omit<Caption, "legend">,
  palette: PicturePalette,
): Picture =>
  framedPicture(drawingOf(scene, palette), { ...caption, legend: lineageLegend(scene, palette) }, palette);

/** In the order of the screen: names lie over marks, these over bars, and these over the lines along the lanes. */
function drawingOf(scene: LineageDrawing, palette: PicturePalette): Drawing {
  const lanes = drawnLanes(scene, palette);
  return {
    marks: [...namesOfYears(scene, palette), ...movedShapes(lanes.marks, 0, YEARS_HEIGHT)],
    width: lanes.width,
    height: lanes.height + YEARS_HEIGHT,
  };
}

/** The numbers of the years above the lanes. */
export const namesOfYears = (
  { chart, period }: LineageDrawing,
  palette: PicturePalette,
): readonly PictureShape[] => yearNames(chart.scale, yearNumber(period), palette);

/** All that stands below the numbers of the years. */
function drawnLanes(scene: LineageDrawing, palette: PicturePalette): Drawing {
  const [ground, lanes] = [groundOfLanes(scene, palette), lanesOnGround(scene, palette)];
  return { ...lanes, marks: [...ground.marks, ...lanes.marks] };
}

/** The years, the period and the headings, which the lanes lie on. */
export const groundOfLanes = (scene: LineageDrawing, palette: PicturePalette): Drawing => ({
  ...sizeOfLanes(scene),
  marks: groundShapes(scene, palette),
});

export function lanesOnGround(scene: LineageDrawing, palette: PicturePalette): Drawing {
  const marks = [
    ...linksIn(scene, palette),
    ...lanesIn(scene, palette),
    ...marksIn(scene, palette),
    ...namesIn(scene, palette),
    ...(scene.chart.lanes.length === 0 ? [nothing(scene, palette)] : []),
  ];
  return { ...sizeOfLanes(scene), marks };
}

const sizeOfLanes = ({ chart, width }: LineageDrawing) => ({
  width,
  height: Math.max(chart.height, LEAST_HEIGHT),
});

const LEAST_HEIGHT = 30;

const nothing = ({ chart }: LineageDrawing, { quiet }: PicturePalette): PictureShape =>
  textShape({ text: NO_LANES, x: chart.scale.left, y: LEAST_HEIGHT - 9, fill: quiet });

const linksIn = ({ chart, lit }: LineageDrawing, palette: PicturePalette): readonly PictureShape[] =>
  chart.links.flatMap((link) => dimmed([linkShape(link, palette)], isLinkDim(lit, link)));

const lanesIn = (
  { chart, width, selectedId, lit }: LineageDrawing,
  palette: PicturePalette,
): readonly PictureShape[] =>
  chart.lanes.flatMap((lane) => [
    ...(lane.id === selectedId ? [laneGround(lane, width, palette)] : []),
    ...dimmed(laneShapes(lane, palette), isLaneDim(lit, lane.id)),
  ]);

const marksIn = (scene: LineageDrawing, palette: PicturePalette): readonly PictureShape[] =>
  scene.chart.marks.flatMap((mark) => {
    const join = isJoinDrawn(scene, mark) ? joinShapes(mark, palette) : [];
    return dimmed([...join, ...changeMarkShapes(mark, palette)], isMarkDim(scene.lit, mark));
  });

const namesIn = (scene: LineageDrawing, palette: PicturePalette): readonly PictureShape[] =>
  scene.chart.lanes.flatMap((lane) => {
    const name = laneName(lane, nameState(lane.id, scene), palette);
    return [haloOf(name, palette), name];
  });

const dimmed = (shapes: readonly PictureShape[], isDim: boolean): readonly PictureShape[] =>
  isDim ? shapes.map((shape) => ({ ...shape, opacity: rounded(shape.opacity * DIM) })) : shapes;
