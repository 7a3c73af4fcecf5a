import { isSilent } from "../../record/presence";
import type { Slice } from "../../record/slice";
import { entityIn } from "../../record/slice";
import type { PlanEdge } from "./elements";
import { isOutward } from "./elements";
import type { LitWay } from "./lit-way";
import type { Look } from "./look";

export interface Attention {
  /** Under the pointer or in focus. */
  readonly hoveredId: string | null;
  readonly selectedId: string | null;
  /** The ways from what is selected to another, where they are asked for. */
  readonly way?: LitWay | null;
}

/**
 * Classes of the lines that are to be seen: successions, reporting and support always; other ties between structures only of what
 * is selected or under the pointer. Of what is no structure the boxes tell the part: a line joins it, where it is selected, to
 * what is under the pointer alone. Of ways that are asked for, their own lines alone are lit, and say what they are.
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
    const lit = isLit(edge, attention);
    if (edge.kind === "tie" && !lit) continue;
    const state = edgeClass(lit, isDim(edge, attention));
    const worded = attention.way?.lineIds.has(edge.id) ? " worded" : "";
    classes.set(edge.id, `${state}${item && isSilent(item) ? " silent" : ""}${worded}`);
  }
  return classes;
}

const isLit = (edge: PlanEdge, { hoveredId, selectedId, way }: Attention): boolean => {
  const [ofHovered, ofSelected] = [touches(edge, hoveredId), touches(edge, selectedId)];
  if (way) return ofHovered || way.lineIds.has(edge.id);
  return isOutward(edge) ? ofHovered && ofSelected : ofHovered || ofSelected;
};

const isDim = (edge: PlanEdge, { hoveredId, way }: Attention): boolean =>
  hoveredId === null ? way != null && !way.lineIds.has(edge.id) : !touches(edge, hoveredId);

const touches = ({ from, to }: PlanEdge, id: string | null): boolean => from === id || to === id;
const edgeClass = (lit: boolean, dim: boolean): string => (lit ? "lit" : dim ? "dim" : "seen");
