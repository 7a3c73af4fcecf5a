import type { ElementDefinition } from "cytoscape";
import { useMemo, useState } from "react";
import type { Place } from "../../graph/layout/place";
import { idOnCanvas } from "../../graph/plan/elements";

/**
 * What is on the canvas: whatever has been seen so far, each from when it was first to be seen, and for all time. Of an area of
 * sixteen years one year shows a quarter, and whoever opens it does not wait for the rest.
 *
 * @param seen ids of what is to be seen now
 * @param elements everything that may be seen, the same objects each time
 */
export function useMounted(
  elements: readonly ElementDefinition[],
  seen: ReadonlyMap<string, unknown>,
  places: ReadonlyMap<string, Place>,
): ElementDefinition[] {
  const [before, remember] = useState(() => withSeen(new Set(), seen, places));
  const mounted = useMemo(() => withSeen(before, seen, places), [before, seen, places]);
  if (mounted !== before) remember(mounted);
  return useMemo(
    () => elements.filter(({ data }) => mounted.has(idOnCanvas(data.id ?? ""))),
    [elements, mounted],
  );
}

/** The same set where there is nothing new. Boxes come with those around them: what comes later lies over what was there. */
function withSeen(
  before: ReadonlySet<string>,
  seen: ReadonlyMap<string, unknown>,
  places: ReadonlyMap<string, Place>,
): ReadonlySet<string> {
  const all = new Set(before);
  for (const id of seen.keys())
    for (
      let each: string | null | undefined = id;
      each && !all.has(each);
      each = places.get(each)?.containerId
    )
      all.add(each);
  return all.size === before.size ? before : all;
}
