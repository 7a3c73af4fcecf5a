import { grouped } from "../../record/grouped";

/** A step from one body to what came after it. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/**
 * The steps that lie in a circle, or between two: nothing comes after itself. Takes away, as long as there is any, what nothing
 * leads to and what leads nowhere; in linear time.
 */
export function inCircles<Link extends Step>(steps: readonly Link[]): ReadonlySet<Link> {
  const onward = reached(steps, "from", "to");
  const back = reached(steps, "to", "from");
  return new Set(steps.filter(({ from, to }) => [from, to].every((id) => !onward.has(id) && !back.has(id))));
}

/** What no circle leads to, seen along the steps from one end of each to the other. */
function reached(steps: readonly Step[], start: keyof Step, end: keyof Step): ReadonlySet<string> {
  const next = grouped(steps, (step) => [step[start]]);
  const open = new Map<string, number>();
  for (const step of steps) open.set(step[end], (open.get(step[end]) ?? 0) + 1);
  const free = [...next.keys()].filter((id) => !open.has(id));
  for (const id of free) {
    for (const step of next.get(id) ?? []) {
      const left = (open.get(step[end]) ?? 0) - 1;
      open.set(step[end], left);
      if (left === 0) free.push(step[end]);
    }
  }
  return new Set(free);
}
