/** One line of the plan as shapes, drawn as the table of appearances says. */

import { rounded } from "../layout/outline";
import type { PlanEdge } from "../plan/elements";
import type { LineAppearance } from "../plan/line-appearance";
import { appearanceOfLine } from "../plan/line-appearance";
import { backFrom, pathOfRoute, shortened, TIP } from "../plan/line-course";
import type { Route } from "../routes/route";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

/** @param classes of the edge and of its look, such as "happened replaces" and "seen" */
export function lineShapes(
  kind: PlanEdge["kind"],
  classes: ReadonlySet<string>,
  route: Route,
  palette: PicturePalette,
): readonly PathShape[] {
  const { head, headScale, ...look } = appearanceOfLine(new Set([kind, ...classes]));
  const line = {
    stroke: palette[look.stroke],
    strokeWidth: look.width,
    dash: look.dash,
    opacity: look.strokeOpacity * look.opacity,
  };
  if (head === null) return [pathShape({ ...line, d: pathOfRoute(route) })];
  const size = HEAD_SIZE * headScale;
  // The line ends within its head, which else would be blunt.
  const short = shortened(route, TIP + HEADS[head].lineEnd * size);
  return [pathShape({ ...line, d: pathOfRoute(short) }), headShape(HEADS[head], size, route, line)];
}

interface Head {
  /** Its corners from the tip, one side of it: how far back, and how far aside, as shares of its size. */
  readonly corners: readonly (readonly [back: number, aside: number])[];
  /** Where its back meets the line. */
  readonly notch: number;
  /** How far before the tip the line ends. */
  readonly lineEnd: number;
}

/** As Cytoscape draws them. */
const HEADS: Readonly<Record<NonNullable<LineAppearance["head"]>, Head>> = {
  triangle: { corners: [[0.3, 0.15]], notch: 0.3, lineEnd: 0.15 },
  vee: { corners: [[0.3, 0.15]], notch: 0.15, lineEnd: 0.15 },
  chevron: {
    corners: [
      [0.15, 0.15],
      [0.2, 0.1],
    ],
    notch: 0.1,
    lineEnd: 0.1,
  },
};
/** Of a head at scale 1, on lines up to 3 wide: in units of the plan. */
const HEAD_SIZE = 29;

function headShape(
  { corners, notch }: Head,
  size: number,
  route: Route,
  { stroke, opacity }: Pick<PathShape, "stroke" | "opacity">,
): PathShape {
  const [tip, behind] = [backFrom(route, TIP), backFrom(route, TIP + 1)];
  const [alongX, alongY] = [tip.x - behind.x, tip.y - behind.y];
  const at = (back: number, aside: number): string =>
    `${rounded(tip.x - (alongX * back + alongY * aside) * size)} ${rounded(tip.y - (alongY * back - alongX * aside) * size)}`;
  const right = corners.map(([back, aside]) => at(back, aside));
  const left = corners.map(([back, aside]) => at(back, -aside)).reverse();
  const d = `M${[at(0, 0), ...right, at(notch, 0), ...left].join("L")}z`;
  return pathShape({ d, fill: stroke, opacity });
}
