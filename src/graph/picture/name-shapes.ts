/** The name of an entity on the plan and what is told under it, as the page sets them over its box. */

import {
  CHIP_PADDING_X,
  CHIP_PADDING_Y,
  NAME_LINE,
  NAME_SIZE,
  PADDING_X,
  PADDING_Y,
  SMALL_LINE,
  SMALL_SIZE,
} from "../layout/metrics";
import type { Place } from "../layout/place";
import { councilNameTop } from "../plan/council-name-top";
import type { Look } from "../plan/look";
import { appearanceOfName } from "../plan/name-appearance";
import type { PicturePalette, TextShape } from "./picture";
import { textShape } from "./picture";

/** From the top of a line of text to its baseline, as a browser sets Arial. */
const NAME_BASELINE = 12.5;
const SMALL_BASELINE = 11.7;

export function nameShapes(
  place: Place,
  look: Pick<Look, "seats">,
  classes: ReadonlySet<string>,
  palette: PicturePalette,
): readonly TextShape[] {
  const { kind, lines } = place;
  const { colour, weight, struck } = appearanceOfName(new Set([kind, ...classes]));
  const style = {
    fill: palette[colour],
    decoration: struck ? ("line-through" as const) : null,
    size: kind === "box" ? NAME_SIZE : SMALL_SIZE,
    weight,
    anchor: kind === "council" ? ("middle" as const) : ("start" as const),
  };
  const { x, y, baseline, step } = textStart(place, look);
  return lines.map((text, index) => textShape({ ...style, text, x, y: y + baseline + index * step }));
}

function textStart(place: Place, look: Pick<Look, "seats">) {
  const { kind, rect } = place;
  if (kind === "box") return { x: PADDING_X, y: PADDING_Y, baseline: NAME_BASELINE, step: NAME_LINE };
  const small = { baseline: SMALL_BASELINE, step: SMALL_LINE };
  if (kind === "chip") return { ...small, x: CHIP_PADDING_X, y: CHIP_PADDING_Y };
  return { ...small, y: councilNameTop(place, look), x: kind === "council" ? rect.width / 2 : 8 };
}

export function statusShape({ lines }: Place, { status, tone }: Look, palette: PicturePalette): TextShape {
  const y = PADDING_Y + lines.length * NAME_LINE + SMALL_BASELINE;
  return textShape({ text: status, x: PADDING_X, y, size: SMALL_SIZE, fill: palette[tone] });
}
