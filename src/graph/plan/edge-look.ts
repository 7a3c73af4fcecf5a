import { isSilent } from "../../record/presence";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import type { PlanEdge } from "./elements";
import type { Look } from "./look";

export interface Attention {
  /** Under the pointer or in focus. */
  readonly hoveredId: string | null;
  readonly selectedId: string | null;
}

/**
 * Classes of the lines that are to be seen: successions, reporting and support always; memberships and other ties only of
 * what is selected or under the pointer.
 */
export function edgeLooks(
  edges: readonly PlanEdge[],
  looks: ReadonlyMap<string, Look>,
  slice: Slice,
  attention: Attention,
): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  for (const edge of edges) {
    if (!looks.has(edge.from) || !looks.has(edge.to)) continue;
    const item = edge.itemId === null ? null : entityIn(slice, edge.itemId);
    if (item && !item.shown) continue;
    const ofSelected = touches(edge, attention.selectedId);
    const ofHovered = touches(edge, attention.hoveredId);
    if (edge.kind === "tie" && !ofSelected && !ofHovered) continue;
    const state = edgeClass(ofSelected || ofHovered, attention.hoveredId !== null && !ofHovered);
    classes.set(edge.id, item && isSilent(item) ? `${state} silent` : state);
  }
  return classes;
}

const touches = ({ from, to }: PlanEdge, id: string | null): boolean => from === id || to === id;
const edgeClass = (lit: boolean, dim: boolean): string => (lit ? "lit" : dim ? "dim" : "seen");
