import type { Movable } from "./bundle";

/** So that each follows all that belong before it; where they run round in a circle, one of them does not. */
export function inSequence(bundle: readonly Movable[]): readonly Movable[] {
  const order: Movable[] = [];
  const seen = new Set<Movable>();
  const visit = (each: Movable): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const rivalry of each.rivalries) if (rivalry.first !== each) visit(rivalry.first);
    order.push(each);
  };
  for (const each of bundle.toSorted((a, b) => a.stretch.at - b.stretch.at)) visit(each);
  return order;
}
