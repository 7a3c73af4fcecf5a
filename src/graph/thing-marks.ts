/** One thing of the plan as marks: its box by kind, its line by presence, its name and what is told under it. */
import { newTag } from "./change-signs";
import type { Look } from "./look";
import { roundRectangle } from "./outline";
import type { PictureMark } from "./picture";
import { movedMarks, pathMark } from "./picture";
import type { PicturePalette } from "./picture-palette";
import type { Place } from "./place";
import { boxMarks } from "./thing-shape";
import { nameMarks, statusMark } from "./thing-words";

/** As the plan on the screen draws it, but for what is under the pointer. */
export function thingMarks(
  place: Place,
  look: Look,
  palette: PicturePalette,
  isSelected: boolean,
): readonly PictureMark[] {
  const { kind, rect } = place;
  const classes = new Set(look.classes.split(" "));
  const size = { width: rect.width, height: look.height };
  const marks = [
    ...(isSelected ? [selectionMark(size, palette)] : []),
    ...boxMarks(kind, classes, size, palette),
    ...veil(look.age, size, palette),
    ...nameMarks(place, look, classes, palette),
    ...(kind === "box" && look.status ? [statusMark(place, look, palette)] : []),
    ...(look.mark === "new" && look.difference === null && kind === "box" ? newTag(rect.width, palette) : []),
  ];
  return movedMarks(marks, rect.x, rect.y);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Around what is selected, from its top left corner. */
export const selectionMark = ({ width, height }: Size, { change }: PicturePalette): PictureMark =>
  pathMark({ x: -4, y: -4, d: roundRectangle(width + 8, height + 8, 9), stroke: change, strokeWidth: 2.5 });

/** The longer since the last word of it, the paler its line. */
const veil = (age: number, { width, height }: Size, { ground }: PicturePalette): readonly PictureMark[] =>
  age === 0
    ? []
    : [
        pathMark({
          x: -2,
          y: -2,
          d: roundRectangle(width + 4, height + 4, 8),
          fill: ground,
          opacity: age / 10,
        }),
      ];
