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

/** From its own top left corner. */
export const boxShapes = (
  kind: PlaceKind,
  classes: ReadonlySet<string>,
  size: Size,
  palette: PicturePalette,
): readonly PathShape[] => shapesOfBox(appearanceOfBox(new Set([kind, ...classes])), size, palette);

export function shapesOfBox(
  { outline, corner, fill, stroke, width: strokeWidth, dash, bar, opacity }: BoxAppearance,
  { width, height }: Size,
  palette: PicturePalette,
): readonly PathShape[] {
  const box = pathShape({
    d: OUTLINES[outline](width, height, corner),
    fill: palette[fill],
    stroke: palette[stroke],
    strokeWidth,
    dash,
    opacity,
  });
  return bar ? [box, pathShape({ d: leftBar(bar.width, height), fill: palette[bar.fill], opacity })] : [box];
}
