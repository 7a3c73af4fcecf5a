/** Councils beside a plan with wider gutters: how far down each moves. */
import type { Place } from "./place";
import type { Gutter } from "./widening";
import { eighths, widenedAt } from "./widening";

/**
 * What is wider beside them is nothing to councils in one column that no line joins, or whose neighbours none does: they share out
 * among all of them what is wider, so that it is not seen. Left out are those that move as all of the plan does.
 *
 * @param down gutters that are wider
 * @param joined those at which lines end
 */
export function shiftsOfCouncils(
  places: Iterable<Place>,
  down: readonly Gutter[],
  joined: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const councils = [...places].filter(({ kind }) => kind === "council").sort((a, b) => a.rect.y - b.rect.y);
  const [first] = councils;
  const isJoined = (index: number): boolean => joined.has(councils[index]?.id ?? "");
  if (!first || councils.some(({ rect }) => rect.x !== first.rect.x)) return new Map();
  const shiftAt = ({ rect }: Place): number => widenedAt(down, rect.y) - rect.y;
  const shifts = new Map<string, number>();
  let [before, from] = [0, shiftAt(first)];
  const waiting: number[] = [];
  const settle = (next: number, to: number): void => {
    for (const index of waiting.splice(0))
      shifts.set(
        councils[index]?.id ?? "",
        eighths(from + ((to - from) * (index - before)) / (next - before)),
      );
    [before, from] = [next, to];
  };
  for (const [index, council] of councils.entries())
    if ([index - 1, index, index + 1].some(isJoined)) settle(index, shiftAt(council));
    else waiting.push(index);
  settle(councils.length, from);
  return shifts;
}
