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

/** From its own top left corner. */
export function boxShapes(
  kind: PlaceKind,
  classes: ReadonlySet<string>,
  { width, height }: Size,
  palette: PicturePalette,
): readonly PathShape[] {
  const { outline, corner, fill, stroke, bar, ...line } = appearanceOfBox(new Set([kind, ...classes]));
  const box = pathShape({
    d: OUTLINES[outline](width, height, corner),
    fill: palette[fill],
    stroke: palette[stroke],
    strokeWidth: line.width,
    dash: line.dash,
    opacity: line.opacity,
  });
  return bar ? [box, pathShape({ d: leftBar(BAR, height), fill: palette[bar] })] : [box];
}
