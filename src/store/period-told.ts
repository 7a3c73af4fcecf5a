/** What is told of a period by the way: how many there are, and what it changed. Remembered, as one goes to and fro between years. */
import type { Facet } from "../graph/plan/facet";
import { periodAsKnown } from "../words/quiet";
import { facetsKey } from "./compared";
import { facetCounts, seenByPresence } from "./counts";
import { differencesOf, idsOnPlanOf, stepsOf } from "./derived";
import { remembered } from "./remembered";
import { sliceOf } from "./slices";
import type { ExplorerState } from "./state";

type Seen = Pick<ExplorerState, "areaId" | "period" | "facets">;

const keyOf = ({ areaId, period, facets }: Seen): string =>
  [areaId, period.text, facetsKey(facets)].join("|");

/** How many each switch of the legend shows or hides. */
export const countsAt = remembered(
  keyOf,
  (record, { areaId, period, facets }): ReadonlyMap<Facet | "person", number> =>
    facetCounts(record, sliceOf(record, period), idsOnPlanOf(record, areaId), facets),
);

/** The sentence of what the period changed. */
export const sentenceOf = remembered(keyOf, (record, { areaId, period, facets }): string =>
  periodAsKnown(record, {
    areaId,
    period,
    seen: seenByPresence(record, sliceOf(record, period), idsOnPlanOf(record, areaId), facets),
    steps: stepsOf(record, { areaId, period }),
    differences: differencesOf(record, { areaId, period }),
    inBrief: true,
  }),
);
