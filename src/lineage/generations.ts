/** How many steps lead to each node of a graph, each node and each edge being walked twice at most, however many the ways are. */

export interface Graph {
  readonly before: (id: string) => readonly string[];
  readonly after: (id: string) => readonly string[];
}

/**
 * The length of the longest way to each; those that lead to one another in a loop are of one generation. By Kosaraju: looked at
 * against their order of leaving, nodes come loop by loop, and each loop after all that leads to it.
 */
export function generationsOf(ids: readonly string[], { before, after }: Graph): ReadonlyMap<string, number> {
  const generations = new Map<string, number>();
  for (const id of inOrderOfLeaving(ids, after).toReversed()) {
    if (generations.has(id)) continue;
    const loop = loopOf(id, before, generations);
    let generation = 0;
    for (const each of loop)
      for (const from of before(each)) generation = Math.max(generation, 1 + (generations.get(from) ?? -1));
    for (const each of loop) generations.set(each, generation);
  }
  return generations;
}

/** What leads to a node, of those not known yet: all of it is also led to. */
function loopOf(
  id: string,
  before: Graph["before"],
  known: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const loop = new Set([id]);
  // A set that grows is walked to its new end.
  for (const each of loop) for (const from of before(each)) if (!known.has(from)) loop.add(from);
  return loop;
}

interface Visit {
  readonly id: string;
  readonly ahead: Iterator<string>;
}

/** Depth first; without recursion, as a chain may be longer than the stack is deep. */
function inOrderOfLeaving(ids: readonly string[], after: Graph["after"]): readonly string[] {
  const entered = new Set<string>();
  const left: string[] = [];
  const path: Visit[] = [];
  const enter = (id: string): void => {
    if (entered.has(id)) return;
    entered.add(id);
    path.push({ id, ahead: after(id).values() });
  };
  for (const id of ids) {
    enter(id);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const next = visit.ahead.next();
      if (!next.done) enter(next.value);
      else left.push((path.pop() as Visit).id);
    }
  }
  return left;
}
