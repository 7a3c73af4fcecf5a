import type { Place } from "../layout/place";

interface Chosen {
  readonly id: string;
  readonly classes: string;
  readonly part: string;
}

/**
 * Where somebody is chosen of whom the boxes tell a part, those boxes stand out and the others step aside; councils stay as they are,
 * to be chosen next.
 */
export function withOthersAside<Look extends Chosen>(
  looks: ReadonlyMap<string, Look>,
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Look> {
  const parts = [...looks.values()].filter(({ part }) => part !== "").map(({ id }) => id);
  if (parts.length === 0) return looks;
  const standsOut = new Set(parts);
  // A box is not paler than what stands in it.
  const near = new Set([...parts, ...parts.flatMap((id) => places.get(id)?.containerId ?? [])]);
  const stateOf = (id: string): string => {
    if (standsOut.has(id)) return " part";
    return near.has(id) || places.get(id)?.kind === "council" ? "" : " aside";
  };
  return new Map([...looks].map(([id, look]) => [id, { ...look, classes: `${look.classes}${stateOf(id)}` }]));
}
