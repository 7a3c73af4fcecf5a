import { summariesOf } from "../io/cut/overview";
import { EVERYWHERE } from "../record/area";
import type { AreaSummary } from "../record/cut";
import { cutOf, isOpenedByArea } from "../record/cut";
import type { ExplorerState } from "./state";

/** What there is in each area, where a plan of all of them would have more boxes than anybody can read; null where a plan is shown. */
export function overviewShown({
  record,
  areaId,
}: Pick<ExplorerState, "record" | "areaId">): readonly AreaSummary[] | null {
  if (areaId !== EVERYWHERE) return null;
  return cutOf(record)?.overview ?? (isOpenedByArea(record) ? summariesOf(record) : null);
}
