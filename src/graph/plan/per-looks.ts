import type { Look } from "./look";

export type Looks = ReadonlyMap<string, Look>;

/**
 * What is derived from the looks of a period, and from something that stays the same from step to step: the same object for the same
 * two. Looks are remembered by all that they depend on, so that of a period that was seen before nothing is found out anew.
 */
export function perLooks<Other, Derived>(derive: (looks: Looks, other: Other) => Derived) {
  const known = new WeakMap<Looks, { readonly other: Other; readonly derived: Derived }>();
  return (looks: Looks, other: Other): Derived => {
    const last = known.get(looks);
    if (last?.other === other) return last.derived;
    const derived = derive(looks, other);
    known.set(looks, { other, derived });
    return derived;
  };
}
