import type { ItemFault } from "../fault";
import { shown } from "../fault";
import type { PartnershipRecord } from "../record";

interface Node {
  readonly id: string;
  readonly parent_id?: string | undefined;
}

/** Organizations and areas that are their own ancestors. */
export const parentFaults = ({ organizations, areas }: PartnershipRecord): readonly ItemFault[] =>
  [...cycles(organizations), ...cycles(areas)].map((item) => ({
    item,
    field: "parent_id",
    expected: "no cycle of parents",
    found: shown(item.parent_id),
    without: "parent_id",
  }));

function cycles<Value extends Node>(nodes: readonly Value[]): readonly Value[] {
  const parents = new Map(nodes.map(({ id, parent_id }) => [id, parent_id]));
  return nodes.filter(({ id }) => {
    const seen = new Set<string>();
    let ancestor = parents.get(id);
    while (ancestor !== undefined && ancestor !== id && !seen.has(ancestor)) {
      seen.add(ancestor);
      ancestor = parents.get(ancestor);
    }
    return ancestor === id;
  });
}
