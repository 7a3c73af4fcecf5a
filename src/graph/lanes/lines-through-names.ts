import type { ChangeMark } from "./change-mark";
import { isFar, spanOf } from "./change-mark";
import { firstAbove } from "./first-above";
import type { Lane } from "./lanes";

/** Of a name, from the top of its lane: with what is above and below its letters. */
const NAME_ROW = { top: 1, foot: 16 } as const;

const NONE: readonly number[] = [];

/**
 * Where upright lines cross the height of each lane's name; those that are drawn on demand only do not count.
 *
 * @param lanes from the top down
 */
export function linesThroughNames(
  lanes: readonly Lane[],
  marks: readonly ChangeMark[],
): (lane: Lane) => readonly number[] {
  const tops = Float64Array.from(lanes, ({ y }) => y);
  const through = new Map<string, number[]>();
  for (const mark of marks.filter((each) => each.from.length > 0 && !isFar(each))) {
    const [top, foot] = spanOf(mark);
    for (let index = firstAbove(tops, top - NAME_ROW.foot); index < lanes.length; index++) {
      const { id, y } = lanes[index] as Lane;
      if (y + NAME_ROW.top >= foot) break;
      const own = through.get(id);
      if (own) own.push(mark.x);
      else through.set(id, [mark.x]);
    }
  }
  return ({ id }) => through.get(id) ?? NONE;
}
