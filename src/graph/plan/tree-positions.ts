import type { Heading, Place } from "../layout/place";

/** Of a name in the tree of its theme. */
export interface TreePosition {
  /** From 1 on. */
  readonly position: number;
  /** Of all that stand beside it: under the heading, or in the same box. */
  readonly size: number;
}

/**
 * Where the names stand among all of their tree, of which only some are in the page.
 *
 * @param isShown in the period
 */
export function treePositions(
  { ids }: Pick<Heading, "ids">,
  places: ReadonlyMap<string, Place>,
  isShown: (id: string) => boolean,
): ReadonlyMap<string, TreePosition> {
  const siblings = new Map<string | null, string[]>();
  for (const id of ids) {
    if (!isShown(id)) continue;
    const container = places.get(id)?.containerId ?? null;
    const parent = container !== null && isShown(container) ? container : null;
    const beside = siblings.get(parent);
    if (beside) beside.push(id);
    else siblings.set(parent, [id]);
  }
  const positions = [...siblings.values()].flatMap((beside) =>
    beside.map((id, index) => [id, { position: index + 1, size: beside.length }] as const),
  );
  return new Map(positions);
}
