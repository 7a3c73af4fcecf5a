import type { Places } from "../layout/places";
import type { Rect } from "../layout/rect";
import { rectAround } from "../layout/rect";
import { perLooks } from "./per-looks";

/** Where that is which is to be seen of a plan. */
export interface Shown {
  /** Of each, the part with its name. */
  readonly heads: readonly Rect[];
  /** From the corner of the plan around all of it. */
  readonly around: Rect;
}

export const shownOf = perLooks((looks, { places, main }: Places): Shown => {
  const seen = [...looks.values()].flatMap((look) => {
    const place = places.get(look.id);
    return place ? [{ place, look }] : [];
  });
  const heads = seen.map(({ place: { rect, headHeight } }) => ({ ...rect, height: headHeight }));
  const boxes = seen.map(({ place: { rect }, look: { height } }) => ({ ...rect, height }));
  const corner = { x: main.x, y: main.y, width: 0, height: 0 };
  return { heads, around: rectAround([corner, ...boxes], 0) ?? main };
});
