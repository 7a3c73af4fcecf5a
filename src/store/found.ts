/** What is found of a large record before it is shown, so that the page is not held up when it is. */
import { labelled } from "../graph/lanes/timeline-marks";
import { MOST_COLUMNS } from "../graph/layout/layout-options";
import { unplaced } from "../graph/layout/unplaced";
import { intervalsById, lastWords } from "../record/lives";
import type { Pieces } from "../record/pieces";
import type { PartnershipRecord } from "../record/record";
import { differencesOf, stepsOf } from "./derived";
import { listsOf } from "./lists";
import { sliceOf } from "./slices";
import type { ExplorerState } from "./state";

/** Of fewer bodies all is found in the time in which a page is drawn. */
const FEW = 800;
export const isLarge = ({ organizations }: PartnershipRecord): boolean => organizations.length > FEW;

/** When each is there, what stands on the plan, what is told of each change over the years of the timeline, and how all stands in the period. */
export function* found(
  record: PartnershipRecord,
  { areaId, period, ...state }: Pick<ExplorerState, "areaId" | "period" | "facets" | "representatives">,
): Pieces<void> {
  yield* intervalsById.pieces(record);
  yield* lastWords.pieces(record);
  sliceOf(record, period);
  yield;
  stepsOf(record, { areaId, period });
  yield;
  differencesOf(record, { areaId, period });
  yield;
  yield* labelled(record);
  // Last, as it takes longest, and not every view has a plan.
  yield* unplaced(record, { areaId, lists: listsOf(state), columns: MOST_COLUMNS, councilsLeft: true });
}
