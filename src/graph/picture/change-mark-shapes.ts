/** The mark of a change on its lane as shapes. */

import type { ChangeMark } from "../lanes/change-mark";
import { GLYPHS, glyphDash } from "../lanes/glyph";
import { rounded } from "../layout/outline";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

/** Its glyph, a dot on every lane that it comes from, and a tick where its day is, if it stands aside. */
export const changeMarkShapes = (mark: ChangeMark, palette: PicturePalette): readonly PathShape[] => [
  ...mark.from.map(({ y }) => dot(mark.x, y, palette)),
  ...(isAside(mark) ? [tick(mark, palette)] : []),
  ...glyphShapes(mark, palette),
];

/** From so many pixels on, a tick shows where the day of a mark is that was moved aside. */
const LEAST_MOVE = 3;
export const isAside = ({ x, trueX }: ChangeMark): boolean => Math.abs(x - trueX) > LEAST_MOVE;

const RADIUS = 2.5;
const dot = (x: number, y: number, { change }: PicturePalette): PathShape =>
  pathShape({
    x: rounded(x),
    y,
    d: `M${-RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0z`,
    fill: change,
  });

/** Upright at its day, and below the bar to the mark. */
const tick = ({ x, trueX, y }: ChangeMark, { change }: PicturePalette): PathShape =>
  pathShape({ x: rounded(trueX), y, d: `M0-7V7H${rounded(x - trueX)}V5`, stroke: change });

const SCALE = 0.68;
const LINE = { strokeWidth: 2.1, round: true } as const;
/** So that a bar under the glyph stays to be seen. */
const HALO_WIDTH = 5.5;

function glyphShapes(
  { x, y, datedEvent: { event } }: ChangeMark,
  { ground, change }: PicturePalette,
): readonly PathShape[] {
  const glyph = pathShape({ ...LINE, x: rounded(x), y, scale: SCALE, d: GLYPHS[event.type] });
  return [
    { ...glyph, stroke: ground, strokeWidth: HALO_WIDTH },
    { ...glyph, stroke: change, dash: glyphDash(event.certainty) },
  ];
}
