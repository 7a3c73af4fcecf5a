import { useMemo } from "react";
import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import type { PlanEdge } from "../../graph/plan/elements";
import { elementsOf, idOnCanvas } from "../../graph/plan/elements";
import type { PlanPart } from "../../graph/plan/part-in-sight";
import { partInSight } from "../../graph/plan/part-in-sight";
import type { Looks } from "../../graph/plan/per-looks";
import { perLooks } from "../../graph/plan/per-looks";

/** What of a plan is on the canvas, and how it looks. Elements are the same objects, wherever one looks. */
export function usePart(places: Places, edges: readonly PlanEdge[], looks: Looks, sight: Rect | null) {
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
  return { ...part, elements, looks: part.inSight === null ? looks : looksWithin(looks, part) };
}

/** The same looks of the same part are one object, as all looks are. */
const looksWithin = perLooks(
  (looks, part: PlanPart) => new Map([...looks].filter(([id]) => part.places.places.has(id))),
);
