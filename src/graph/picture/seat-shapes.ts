import { SEAT_MARK, SMALL_SIZE } from "../layout/metrics";
import { rounded } from "../layout/outline";
import { appearanceOfSeat } from "../plan/seat-appearance";
import type { DrawnMark } from "../plan/seat-marks";
import { NUMBER_GAP } from "../plan/seat-marks";
import type { PicturePalette, PictureShape } from "./picture";
import { pathShape, textShape } from "./picture";

/** From the top of a line to the top of a mark in it, and to the baseline of its number. */
const MARK_TOP = 3.5;
const BASELINE = 11.7;

/** The marks of the seats in a row, from the top left corner of their line. */
export const seatShapes = (
  marks: readonly DrawnMark[],
  classes: ReadonlySet<string>,
  palette: PicturePalette,
): readonly PictureShape[] => marks.flatMap((mark) => shapesOfMark(mark, classes, palette));

function shapesOfMark(
  { standing, ours, x, number }: DrawnMark,
  classes: ReadonlySet<string>,
  palette: PicturePalette,
): readonly PictureShape[] {
  const { fill, stroke, width, dash } = appearanceOfSeat(new Set([...classes, standing, ours ? "ours" : ""]));
  const circle = pathShape({
    x,
    y: MARK_TOP,
    d: circleOf((SEAT_MARK - width) / 2),
    fill: fill && palette[fill],
    stroke: palette[stroke],
    strokeWidth: width,
    dash,
  });
  if (number === null) return [circle];
  const textX = x + SEAT_MARK + NUMBER_GAP;
  return [
    circle,
    textShape({ text: number, x: textX, y: BASELINE, size: SMALL_SIZE, fill: palette[stroke] }),
  ];
}

/** In the middle of a mark. */
function circleOf(radius: number): string {
  const [left, middle, r] = [rounded(SEAT_MARK / 2 - radius), SEAT_MARK / 2, rounded(radius)];
  return `M${left} ${middle}a${r} ${r} 0 1 0 ${rounded(2 * radius)} 0a${r} ${r} 0 1 0 ${rounded(-2 * radius)} 0z`;
}
