/** One entity of the plan as shapes: its box by kind, its line by presence, its name and what is told under it. */

import { roundRectangle } from "../layout/outline";
import type { Place } from "../layout/place";
import type { Look } from "../plan/look";
import { boxShapes } from "./box-shapes";
import { newTag } from "./change-signs";
import { nameShapes, statusShape } from "./name-shapes";
import type { PicturePalette, PictureShape } from "./picture";
import { movedShapes, pathShape } from "./picture";

/** As the plan on the screen draws it, but for what is under the pointer. */
export function entityShapes(
  place: Place,
  look: Look,
  palette: PicturePalette,
  isSelected: boolean,
): readonly PictureShape[] {
  const { kind, rect } = place;
  const classes = new Set(look.classes.split(" "));
  const size = { width: rect.width, height: look.height };
  const marks = [
    ...(isSelected ? [selectionShape(size, palette)] : []),
    ...boxShapes(kind, classes, size, palette),
    ...veil(look.age, size, palette),
    ...nameShapes(place, look, classes, palette),
    ...(kind === "box" && look.status ? [statusShape(place, look, palette)] : []),
    ...(look.mark === "new" && look.difference === null && kind === "box" ? newTag(rect.width, palette) : []),
  ];
  return movedShapes(marks, rect.x, rect.y);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around what is selected, from its top left corner. */
export const selectionShape = ({ width, height }: Size, { change }: PicturePalette): PictureShape =>
  pathShape({ x: -4, y: -4, d: roundRectangle(width + 8, height + 8, 9), stroke: change, strokeWidth: 2.5 });

/** The longer since the last word of it, the paler its line. */
const veil = (age: number, { width, height }: Size, { ground }: PicturePalette): readonly PictureShape[] =>
  age === 0
    ? []
    : [
        pathShape({
          x: -2,
          y: -2,
          d: roundRectangle(width + 4, height + 4, 8),
          fill: ground,
          opacity: age / 10,
        }),
      ];
