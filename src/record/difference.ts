import type { Presence, Side } from "./presence";
import type { Slice, ThingAt } from "./slice";
import { thingIn } from "./slice";

type Standing = { readonly presence: Presence; readonly side: Side };

/** A thing that stands otherwise in one slice than in another. */
export interface Difference {
  readonly id: string;
  readonly before: Standing;
  readonly after: Standing;
}

const standing = ({ presence, side }: ThingAt): Standing => ({ presence, side });

/** In the order of the record. Turning the two slices round swaps `before` and `after` and changes nothing else. */
export function differenceBetween(before: Slice, after: Slice): readonly Difference[] {
  const ids = new Set([...before.things.keys(), ...after.things.keys()]);
  return [...ids].flatMap((id) => {
    const was = thingIn(before, id);
    const is = thingIn(after, id);
    const same = was.presence === is.presence && was.side === is.side;
    return same ? [] : [{ id, before: standing(was), after: standing(is) }];
  });
}
