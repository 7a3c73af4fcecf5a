/** What is found of a large record before it is shown, so that the page is not held up when it is. */
import { labelled } from "../graph/lanes/timeline-marks";
import { MOST_COLUMNS } from "../graph/layout/layout-options";
import { unplaced } from "../graph/layout/unplaced";
import type { Pieces } from "../record/pieces";
import type { PartnershipRecord } from "../record/record";
import { listsOf } from "./lists";
import type { ExplorerState } from "./state";

/** Of fewer bodies all is found in the time in which a page is drawn. */
const FEW = 800;
export const isLarge = ({ organizations }: PartnershipRecord): boolean => organizations.length > FEW;

/** When each is there, what stands on the plan, and what is told of each change over the years of the timeline. */
export function* found(
  record: PartnershipRecord,
  { areaId, ...state }: Pick<ExplorerState, "areaId" | "facets" | "representatives">,
): Pieces<void> {
  yield* unplaced(record, { areaId, lists: listsOf(state), columns: MOST_COLUMNS, councilsLeft: true });
  yield* labelled(record);
}
