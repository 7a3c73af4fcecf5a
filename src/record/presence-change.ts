import type { Presence } from "./presence";
import type { Slice } from "./slice";
import { entityIn } from "./slice";

/** An entity that stands otherwise in one slice than in another. */
export interface PresenceChange {
  readonly id: string;
  readonly before: Presence;
  readonly after: Presence;
}

/** In the order of the record. Turning the two slices round swaps `before` and `after` and changes nothing else. */
export function presenceChangesBetween(before: Slice, after: Slice): readonly PresenceChange[] {
  const ids = new Set([...before.entities.keys(), ...after.entities.keys()]);
  return [...ids].flatMap((id) => {
    const was = entityIn(before, id).presence;
    const is = entityIn(after, id).presence;
    return was === is ? [] : [{ id, before: was, after: is }];
  });
}
