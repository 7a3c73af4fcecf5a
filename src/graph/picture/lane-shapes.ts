/** The life of a body in the lineage as shapes: its bars, and its name over them. */

import { BAR_MIDDLE } from "../lanes/change-mark";
import type { ChartLane } from "../lanes/chart";
import { LABEL_SIZE } from "../lanes/lane-label";
import { LANE_HEIGHT } from "../lanes/lanes";
import type { Lit } from "../lanes/lighting";
import { isLaneDim } from "../lanes/lighting";
import { rectangle, rounded } from "../layout/outline";
import { barShapes } from "./bar-shapes";
import type { PathShape, PicturePalette, TextShape } from "./picture";
import { pathShape, spanOfText, textShape } from "./picture";

export const laneShapes = ({ y, bars }: ChartLane, palette: PicturePalette): readonly PathShape[] =>
  bars.flatMap((bar) => barShapes(bar, y + BAR_MIDDLE, palette));

/** Behind the lane that is selected, over the whole width. */
export const laneGround = ({ y }: ChartLane, width: number, { wash }: PicturePalette): PathShape =>
  pathShape({ y, d: rectangle(width, LANE_HEIGHT), fill: wash });

export type NameState = "plain" | "selected" | "dim";

export const nameState = (
  id: string,
  { selectedId, lit }: { readonly selectedId: string | null; readonly lit: Lit },
): NameState => (id === selectedId ? "selected" : isLaneDim(lit, id) ? "dim" : "plain");

/** From the top of the lane. */
const BASELINE = 12;

/** Drawn over the lines, so that none runs through it. What is dim can be read all the same. */
export const laneName = (
  { y, label }: ChartLane,
  state: NameState,
  { ink, accent, quiet }: PicturePalette,
): TextShape =>
  textShape({
    text: label.text,
    x: rounded(label.x),
    y: y + BASELINE,
    size: LABEL_SIZE,
    anchor: label.anchor,
    fill: { plain: ink, selected: accent, dim: quiet }[state],
    decoration: state === "selected" ? "underline" : null,
  });

/** The ground around a text: so much around it, and of its size above and below the baseline. */
const HALO = { around: 1, above: 0.75, below: 0.22, opacity: 0.75 } as const;

/** So that no line runs through a name; not every program that opens a file draws the outline of letters below them. */
export function haloOf(text: TextShape, { ground }: PicturePalette): PathShape {
  const [left, right] = spanOfText(text);
  return pathShape({
    x: rounded(left - HALO.around),
    y: rounded(text.y - HALO.above * text.size),
    d: rectangle(right - left + 2 * HALO.around, (HALO.above + HALO.below) * text.size),
    fill: ground,
    opacity: HALO.opacity,
  });
}
