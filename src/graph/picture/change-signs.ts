/** What is new, and what differs, as small signs on the edges of the boxes. */

import { textWidth } from "../layout/measure";
import { SMALL_SIZE } from "../layout/metrics";
import { roundRectangle } from "../layout/outline";
import type { Place } from "../layout/place";
import { DIFFERENCE_SIGNS, toneOf } from "../plan/difference-sign";
import type { Look } from "../plan/look";
import type { PicturePalette, PictureShape } from "./picture";
import { movedShapes, pathShape, textShape } from "./picture";

/** In the upper edge of a box of the given width. */
export function newTag(width: number, { accent, onAccent }: PicturePalette): readonly PictureShape[] {
  const tag = textWidth("new", SMALL_SIZE, "bold") + 12;
  const x = width - 8 - tag;
  return [
    pathShape({ x, y: -8, d: roundRectangle(tag, 15, 7.5), fill: accent }),
    textShape({ text: "new", x: x + 6, y: -8 + 11.5, size: SMALL_SIZE, weight: "bold", fill: onAccent }),
  ];
}

const SIGN_SIZE = 12;
const SIGN_HEIGHT = 16;
/** So far beyond the edge of a chip a sign covers neither its name nor that of its neighbour. */
const BETWEEN_CHIPS = 10;

/** The sign of how it differs, over the upper edge of a box, or on the right edge of what is small: drawn over its neighbours. */
export function signShapes(
  { kind, rect }: Place,
  { difference, height }: Look,
  palette: PicturePalette,
): readonly PictureShape[] {
  if (difference === null) return [];
  const isSmall = kind === "chip" || kind === "council";
  const x = rect.x + rect.width + (isSmall ? BETWEEN_CHIPS : -5) - signWidth(difference);
  return movedShapes(differenceShapes(difference, palette), x, rect.y + (isSmall ? height / 2 - 9 : -9));
}

const signWidth = (kind: NonNullable<Look["difference"]>): number =>
  Math.max(SIGN_HEIGHT, textWidth(DIFFERENCE_SIGNS[kind], SIGN_SIZE, "bold") + 8);

/** The sign of a difference in its pill, from its top left corner. */
export function differenceShapes(
  kind: NonNullable<Look["difference"]>,
  { ground, change, accent, onAccent }: PicturePalette,
): readonly PictureShape[] {
  const tone = toneOf(kind);
  const width = signWidth(kind);
  const colour = tone === "changed" ? change : accent;
  const pill = roundRectangle(width, SIGN_HEIGHT, 8);
  const text = {
    text: DIFFERENCE_SIGNS[kind],
    x: width / 2,
    y: 12,
    size: SIGN_SIZE,
    weight: "bold",
    anchor: "middle",
  } as const;
  return [
    pathShape({ d: pill, fill: tone === "begun" ? accent : ground, stroke: colour }),
    textShape({ ...text, fill: tone === "begun" ? onAccent : colour }),
  ];
}
