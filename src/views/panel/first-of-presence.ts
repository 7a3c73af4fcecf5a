import { createContext } from "react";
import type { Presence } from "../../record/presence";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";

/** The items of a list at whose status the keyboard stops. */
export const FirstOfItsPresence = createContext<ReadonlySet<string>>(new Set());

/** Of several that stand alike the first, so that a list of a hundred members is not a hundred stops. */
export function firstOfEachPresence(slice: Slice, ids: readonly string[]): ReadonlySet<string> {
  const firsts = new Map<Presence, string>();
  for (const id of ids) {
    const { presence } = entityIn(slice, id);
    if (!firsts.has(presence)) firsts.set(presence, id);
  }
  return new Set(firsts.values());
}
