import { useMemo } from "react";
import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import type { PlanEdge } from "../../graph/plan/elements";
import { elementsOf, idOnCanvas } from "../../graph/plan/elements";
import type { Look } from "../../graph/plan/look";
import type { PlanPart } from "../../graph/plan/part-in-sight";
import { partInSight } from "../../graph/plan/part-in-sight";

/** What of a plan is on the canvas, and how it looks. Elements are the same objects, wherever one looks. */
export function usePart(
  places: Places,
  edges: readonly PlanEdge[],
  looks: ReadonlyMap<string, Look>,
  sight: Rect | null,
) {
  const all = useMemo(() => elementsOf(places, edges), [places, edges]);
  const part = useMemo(
    () => (sight === null ? { places, edges, inSight: null } : partInSight(places, edges, sight)),
    [places, edges, sight],
  );
  const elements = useMemo(() => {
    if (part.inSight === null) return all;
    const lines = new Set(part.edges.map(({ id }) => id));
    const isDrawn = (id: string, isLine: boolean): boolean =>
      isLine ? lines.has(id) : part.places.places.has(id);
    return all.filter(({ data, group }) => isDrawn(idOnCanvas(data.id ?? ""), group === "edges"));
  }, [all, part]);
  return { ...part, elements, looks: part.inSight === null ? looks : looksWithin(part, looks) };
}

type Looks = ReadonlyMap<string, Look>;

/** The same object for the same looks and the same part, too: what is derived from it is found anew only for a year not yet seen. */
function looksWithin(part: PlanPart, looks: Looks): Looks {
  const known = within.get(looks);
  if (known?.part === part) return known.own;
  const own = new Map([...looks].filter(([id]) => part.places.places.has(id)));
  within.set(looks, { part, own });
  return own;
}

/** By the looks, which are remembered by all that they depend on. */
const within = new WeakMap<Looks, { readonly part: PlanPart; readonly own: Looks }>();
