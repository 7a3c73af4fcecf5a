/** One line of the plan as shapes, drawn as the table of appearances says. */

import { rounded } from "../layout/outline";
import type { LineAppearance } from "../plan/appearance";
import { appearanceOfLine } from "../plan/appearance";
import type { PlanEdge } from "../plan/elements";
import type { Course } from "../plan/line-course";
import { backFrom, pathOfCourse } from "../plan/line-course";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

/** @param classes of the edge and of its look, such as "happened replaces round" and "seen" */
export function lineShapes(
  kind: PlanEdge["kind"],
  classes: ReadonlySet<string>,
  course: Course,
  palette: PicturePalette,
): readonly PathShape[] {
  const { head, stroke, width, dash, strokeOpacity, opacity } = appearanceOfLine(new Set([kind, ...classes]));
  const line = { stroke: palette[stroke], strokeWidth: width, dash, opacity: strokeOpacity * opacity };
  if (head === null) return [pathShape({ ...line, d: pathOfCourse(course) })];
  // The line ends within its head, which else would be blunt.
  const short = { ...course, end: backFrom(course, HEADS[head].length * 0.6) };
  return [pathShape({ ...line, d: pathOfCourse(short) }), headShape(head, course, line)];
}

type Head = NonNullable<LineAppearance["head"]>;

/** Half its breadth, its length, and how far its back is drawn in, in pixels. */
const HEADS: Readonly<Record<Head, { half: number; length: number; notch: number }>> = {
  triangle: { half: 5, length: 10, notch: 0 },
  vee: { half: 5, length: 10, notch: 5 },
  chevron: { half: 4, length: 5, notch: 3 },
};

/** Its point a pixel before the end of the line. */
function headShape(head: Head, course: Course, line: Pick<PathShape, "stroke" | "opacity">): PathShape {
  const { half, length, notch } = HEADS[head];
  const [tip, base] = [backFrom(course, 1), backFrom(course, 1 + length)];
  const [alongX, alongY] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const corner = (back: number, aside: number): string =>
    `${rounded(tip.x - alongX * back - alongY * aside)} ${rounded(tip.y - alongY * back + alongX * aside)}`;
  const d = `M${corner(0, 0)}L${corner(length, half)}L${corner(length - notch, 0)}L${corner(length, -half)}z`;
  return pathShape({ d, fill: line.stroke, opacity: line.opacity });
}
