/** A stretch of a life in the lineage as shapes, drawn as its evidence allows. */

import type { Bar } from "../lanes/bars";
import { hatching, rounded, roundRectangle } from "../layout/outline";
import { BAR_APPEARANCES } from "../plan/bar-appearance";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

const HALF = 5;
const CORNER = 2;
const HATCH = { gap: 5, strokeWidth: 1.6 } as const;

/** @param y of the middle of the bar */
export function barShapes(bar: Bar, y: number, palette: PicturePalette): readonly PathShape[] {
  return [...lengthOf(bar, y, palette), ...signsOf(bar, y, palette)];
}

function lengthOf({ presence, x, width }: Bar, y: number, palette: PicturePalette): readonly PathShape[] {
  const { form, fill, stroke, width: strokeWidth, dash, hatched } = BAR_APPEARANCES[presence];
  const line = { x: rounded(x), stroke: stroke && palette[stroke], strokeWidth, dash };
  if (form === "line") return [pathShape({ ...line, y, d: `M0 0H${rounded(width)}` })];
  const d = roundRectangle(width, 2 * HALF, CORNER);
  const box = pathShape({ ...line, y: y - HALF, d, fill: fill && palette[fill] });
  return hatched ? [...hatch(box, width, palette[hatched]), box] : [box];
}

/** None on what is too narrow for a line. */
function hatch({ x, y }: PathShape, width: number, stroke: string): readonly PathShape[] {
  const d = hatching(width, 2 * HALF, HATCH.gap);
  return d === "" ? [] : [pathShape({ x, y, d, stroke, strokeWidth: HATCH.strokeWidth })];
}

/** Room for a sign at either end. */
const LEAST_WITH_SIGNS = 22;
const SIGN = { inset: 4, width: 3, height: 3 } as const;

/** Whether it is told that it goes on beyond the years that are drawn. */
export const hasSigns = ({ presence, width, goesOn }: Bar): boolean =>
  presence !== "no-longer-reported" && width >= LEAST_WITH_SIGNS && (goesOn.before || goesOn.after);

function signsOf(bar: Bar, y: number, { accent, ground }: PicturePalette): readonly PathShape[] {
  if (!hasSigns(bar)) return [];
  const { presence, x, width, goesOn } = bar;
  const angle = (tip: number, back: number): PathShape =>
    pathShape({
      x: rounded(tip),
      y,
      d: `M${back} ${-SIGN.height}L0 0L${back} ${SIGN.height}`,
      stroke: presence === "on-record" ? ground : accent,
      strokeWidth: 1.6,
    });
  return [
    ...(goesOn.before ? [angle(x + SIGN.inset, SIGN.width)] : []),
    ...(goesOn.after ? [angle(x + width - SIGN.inset, -SIGN.width)] : []),
  ];
}
