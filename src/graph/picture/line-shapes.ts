/** One line of the plan as shapes; the same rules as `stylesheet.ts`. */

import { rounded } from "../layout/outline";
import type { PlanEdge } from "../plan/elements";
import type { Course } from "../plan/line-course";
import { backFrom, pathOfCourse } from "../plan/line-course";
import { THIN } from "../plan/stylesheet";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

type Head = "triangle" | "vee" | "chevron" | null;

interface LineLook extends Pick<PathShape, "stroke" | "strokeWidth" | "dash" | "opacity"> {
  readonly head: Head;
}

/** @param classes of the edge and of its look, such as "happened replaces round" and "seen" */
export function lineShapes(
  kind: PlanEdge["kind"],
  classes: ReadonlySet<string>,
  course: Course,
  palette: PicturePalette,
): readonly PathShape[] {
  const { head, ...line } = lookOfLine(kind, classes, palette);
  if (head === null) return [pathShape({ ...line, d: pathOfCourse(course) })];
  // The line ends within its head, which else would be blunt.
  const short = { ...course, end: backFrom(course, HEADS[head].length * 0.6) };
  return [pathShape({ ...line, d: pathOfCourse(short) }), headShape(head, course, line)];
}

function lookOfLine(
  kind: PlanEdge["kind"],
  classes: ReadonlySet<string>,
  { quiet, accent, change }: PicturePalette,
): LineLook {
  const isLit = classes.has("lit");
  const isPlan = classes.has("planned") || classes.has("proposed");
  const dash = classes.has("silent") ? [1.5, 2.5] : isPlan ? [5, 4] : [];
  const thin = { dash, opacity: isLit ? 1 : THIN };
  switch (kind) {
    case "succession":
      return { stroke: change, strokeWidth: isLit ? 2 : 2.25, dash, opacity: 1, head: "triangle" };
    case "reporting":
      return { ...thin, stroke: isLit ? accent : quiet, strokeWidth: isLit ? 2 : 1, head: "chevron" };
    case "tie":
      return { ...thin, stroke: accent, strokeWidth: 1.25, head: classes.has("passes") ? "vee" : null };
  }
}

/** Half its breadth, its length, and how far its back is drawn in, in pixels. */
const HEADS: Readonly<Record<NonNullable<Head>, { half: number; length: number; notch: number }>> = {
  triangle: { half: 5, length: 10, notch: 0 },
  vee: { half: 5, length: 10, notch: 5 },
  chevron: { half: 4, length: 5, notch: 3 },
};

/** Its point a pixel before the end of the line. */
function headShape(head: NonNullable<Head>, course: Course, line: Omit<LineLook, "head">): PathShape {
  const { half, length, notch } = HEADS[head];
  const [tip, base] = [backFrom(course, 1), backFrom(course, 1 + length)];
  const [alongX, alongY] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
  const corner = (back: number, aside: number): string =>
    `${rounded(tip.x - alongX * back - alongY * aside)} ${rounded(tip.y - alongY * back + alongX * aside)}`;
  const d = `M${corner(0, 0)}L${corner(length, half)}L${corner(length - notch, 0)}L${corner(length, -half)}z`;
  return pathShape({ d, fill: line.stroke, opacity: line.opacity });
}
