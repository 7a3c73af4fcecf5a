/** What is new, and what differs, as small signs on the edges of the boxes. */
import { DIFFERENCE_SIGNS, toneOf } from "./difference-sign";
import type { Look } from "./look";
import { textWidth } from "./measure";
import { SMALL_SIZE } from "./metrics";
import { roundRectangle } from "./outline";
import type { PictureMark } from "./picture";
import { movedMarks, pathMark, textMark } from "./picture";
import type { PicturePalette } from "./picture-palette";
import type { Place } from "./place";

/** In the upper edge of a box of the given width. */
export function newTag(width: number, { accent, onAccent }: PicturePalette): readonly PictureMark[] {
  const tag = textWidth("new", SMALL_SIZE, "bold") + 12;
  const x = width - 8 - tag;
  return [
    pathMark({ x, y: -8, d: roundRectangle(tag, 15, 7.5), fill: accent }),
    textMark({ text: "new", x: x + 6, y: -8 + 11.5, size: SMALL_SIZE, weight: "bold", fill: onAccent }),
  ];
}

const SIGN_SIZE = 11;
const SIGN_HEIGHT = 16;
/** So far beyond the edge of a chip a sign covers neither its name nor that of its neighbour. */
const BETWEEN_CHIPS = 10;

/** The sign of how it differs, over the upper edge of a box, or on the right edge of what is small: drawn over its neighbours. */
export function signMarks(
  { kind, rect }: Place,
  { difference, height }: Look,
  palette: PicturePalette,
): readonly PictureMark[] {
  if (difference === null) return [];
  const isSmall = kind === "chip" || kind === "council";
  const x = rect.x + rect.width + (isSmall ? BETWEEN_CHIPS : -5) - signWidth(difference);
  return movedMarks(differenceMarks(difference, palette), x, rect.y + (isSmall ? height / 2 - 9 : -9));
}

const signWidth = (kind: NonNullable<Look["difference"]>): number =>
  Math.max(SIGN_HEIGHT, textWidth(DIFFERENCE_SIGNS[kind], SIGN_SIZE, "bold") + 8);

/** The sign of a difference in its pill, from its top left corner. */
export function differenceMarks(
  kind: NonNullable<Look["difference"]>,
  { ground, change, accent, onAccent }: PicturePalette,
): readonly PictureMark[] {
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
    pathMark({ d: pill, fill: tone === "begun" ? accent : ground, stroke: colour }),
    textMark({ ...text, fill: tone === "begun" ? onAccent : colour }),
  ];
}
