/** The box of an entity as shapes, drawn as the table of appearances says. */
import { cutRectangle, leftBar, rectangle, roundRectangle } from "../layout/outline";
import type { PlaceKind } from "../layout/place";
import type { BoxAppearance } from "../plan/appearance";
import { appearanceOfBox } from "../plan/appearance";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

interface Size {
  readonly width: number;
  readonly height: number;
}

const OUTLINES: Readonly<
  Record<BoxAppearance["outline"], (width: number, height: number, corner: number) => string>
> = { round: roundRectangle, cut: cutRectangle, square: rectangle };

const BAR = 4;

/** From its own top left corner; the bar marks a partnership, or a board that stands by itself, that is on record. */
export function boxShapes(
  kind: PlaceKind,
  classes: ReadonlySet<string>,
  { width, height }: Size,
  palette: PicturePalette,
): readonly PathShape[] {
  const { outline, corner, fill, stroke, ...line } = appearanceOfBox(new Set([kind, ...classes]));
  const box = pathShape({
    d: OUTLINES[outline](width, height, corner),
    fill: palette[fill],
    stroke: palette[stroke],
    strokeWidth: line.width,
    dash: line.dash,
    opacity: line.opacity,
  });
  const hasBar = kind === "box" && classes.has("on-record");
  return hasBar ? [box, pathShape({ d: leftBar(BAR, height), fill: palette.accent })] : [box];
}
