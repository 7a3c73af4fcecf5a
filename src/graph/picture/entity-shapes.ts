/** One entity of the plan as shapes: its box by kind, its line by presence, its name and what is told under it. */

import { roundRectangle } from "../layout/outline";
import type { Place } from "../layout/place";
import { SELECTION, veilOpacity } from "../plan/appearance";
import type { Look } from "../plan/look";
import { boxShapes } from "./box-shapes";
import { newTag } from "./change-signs";
import { footShapes } from "./foot-shapes";
import { listShapes } from "./list-shapes";
import { nameShapes } from "./name-shapes";
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
    ...footShapes(place, look, classes, palette),
    ...listShapes(place, look.list, classes, palette),
    ...(look.mark === "new" && look.difference === null && kind === "box" ? newTag(rect.width, palette) : []),
  ];
  return movedShapes(marks, rect.x, rect.y);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around what is selected, from its top left corner. */
export const selectionShape = ({ width, height }: Size, palette: PicturePalette): PictureShape => {
  const around = SELECTION.offset + 1;
  return pathShape({
    x: -around,
    y: -around,
    d: roundRectangle(width + 2 * around, height + 2 * around, 9),
    stroke: palette[SELECTION.stroke],
    strokeWidth: SELECTION.width,
  });
};

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
          opacity: veilOpacity(age),
        }),
      ];
