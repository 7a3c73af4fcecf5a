import { grouped } from "../record/grouped";
import type { PartnershipRecord } from "../record/record";
import { inOrderOfDescent } from "./descent";

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The given bodies, each directly behind what it came from; else behind its home, where it has one; else in the given order.
 * @param homes where a body stands that came from none of the others, such as behind its partnership
 */
export function inFamilies(
  record: PartnershipRecord,
  ids: readonly string[],
  homes: ReadonlyMap<string, string> = NONE,
): readonly string[] {
  const after = new Map(inOrderOfDescent(record, ids).map((descent) => [descent.id, descent.after]));
  const homeOf = (id: string): string | null => after.get(id) ?? homes.get(id) ?? null;
  const followers = grouped([...after.keys()], (id) => [homeOf(id) ?? ""]);
  const seen = new Set<string>();
  const walk = (id: string): readonly string[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [id, ...(followers.get(id) ?? []).flatMap(walk)];
  };
  return [...(followers.get("") ?? []), ...ids].flatMap(walk);
}
