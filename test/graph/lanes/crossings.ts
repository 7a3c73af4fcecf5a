import type { ChangeMark } from "../../../src/graph/lanes/change-mark";
import { BAR_MIDDLE, spanOf } from "../../../src/graph/lanes/change-mark";
import type { ChartLane } from "../../../src/graph/lanes/chart";

/** How many lines of lanes the upright lines pass over without belonging to them, where something is drawn. */
export function crossingsOf(marks: readonly ChangeMark[], lanes: readonly ChartLane[]): number {
  return marks.reduce((sum, mark) => {
    const own = new Set([...mark.from, ...mark.to].map(({ id }) => id));
    const [top, bottom] = spanOf(mark);
    const crossed = lanes.filter(({ id, y, bars }) => {
      const middle = y + BAR_MIDDLE;
      const between = top < middle && middle < bottom && !own.has(id);
      return between && bars.some(({ x, width }) => x <= mark.x && mark.x <= x + width);
    });
    return sum + crossed.length;
  }, 0);
}
