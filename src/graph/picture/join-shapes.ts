/** Lines of the lineage from what was there to what came of it, as shapes. */

import type { Certainty } from "../../record/vocabulary";
import type { ChangeMark, JoinEnd } from "../lanes/change-mark";
import { isFar, spanOf } from "../lanes/change-mark";
import type { JoinLink } from "../lanes/links-of-joins";
import { rounded } from "../layout/outline";
import { appearanceOfJoin } from "../plan/line-appearance";
import type { PathShape, PicturePalette } from "./picture";
import { pathShape } from "./picture";

/** Whether it is only agreed, planned or proposed. */
export const isIntended = (certainty: Certainty): boolean => certainty !== "happened";

/** The upright line of a change with its heads; none where it joins no lanes. One that is far is to be drawn where it is lit alone. */
export function joinShapes(mark: ChangeMark, palette: PicturePalette): readonly PathShape[] {
  if (mark.from.length + mark.to.length === 0) return [];
  const [top, foot] = spanOf(mark);
  const line = pathShape({
    ...lookOf(mark, palette),
    x: rounded(mark.x),
    y: top,
    d: `M0 0V${rounded(foot - top)}`,
  });
  return [line, ...headsOf(mark, palette)];
}

/** From the end of a bar to the line, or from the line to the beginning of a bar. */
export const linkShape = ({ x1, x2, y, mark }: JoinLink, palette: PicturePalette): PathShape =>
  pathShape({ ...lookOf(mark, palette), x: rounded(x1), y, d: `M0 0H${rounded(x2 - x1)}` });

type Look = Pick<PathShape, "stroke" | "strokeWidth" | "dash" | "opacity">;

/** Of a line as the table of appearances has it. @param classes such as "planned" and "passes" */
export function joinLook(classes: ReadonlySet<string>, palette: PicturePalette): Look {
  const { stroke, width, dash, opacity } = appearanceOfJoin(classes);
  return { stroke: palette[stroke], strokeWidth: width, dash, opacity };
}

const classesOf = (mark: ChangeMark): ReadonlySet<string> =>
  new Set([
    mark.datedEvent.event.certainty,
    ...(mark.replaces ? [] : ["passes"]),
    ...(isFar(mark) ? ["far"] : []),
  ]);

const lookOf = (mark: ChangeMark, palette: PicturePalette): Look => joinLook(classesOf(mark), palette);

/** On every lane that it leads to but its own, where its glyph stands. */
const headsOf = ({ x, laneId, from, to }: ChangeMark, palette: PicturePalette): readonly PathShape[] =>
  to.filter(({ id }) => id !== laneId).map((end) => headShape(x, end, from, palette));

/** Of the bar, so far from its middle to its edge. */
const EDGE = 5;
const HEAD = { half: 4.5, length: 7 } as const;

/** Its point on the edge of the bar that it leads to. */
function headShape(
  x: number,
  { y }: JoinEnd,
  from: readonly JoinEnd[],
  { change }: PicturePalette,
): PathShape {
  const isDown = from.every((other) => other.y < y);
  const back = isDown ? -HEAD.length : HEAD.length;
  return pathShape({
    x: rounded(x),
    y: isDown ? y - EDGE : y + EDGE,
    d: `M0 0L${-HEAD.half} ${back}H${HEAD.half}z`,
    fill: change,
  });
}
