/** Two periods, set against each other. */
import type { Facet } from "../graph/plan/facet";
import { isSwitchedOn, kindOfEntity } from "../graph/plan/visible";
import type { Comparison } from "../lineage/comparison";
import { comparisonOf } from "../lineage/comparison";
import { intervalsOverlap } from "../time/interval";
import type { Period } from "../time/period";
import { remembered } from "./remembered";
import { organizationsOf, sliceOf } from "./slices";
import type { ExplorerState } from "./state";

type Compared = Pick<ExplorerState, "areaId" | "period" | "comparedTo" | "facets">;

/** The earlier and the later of the two periods; null where nothing is compared, or one lies within the other. */
export function comparedPeriods({
  period,
  comparedTo,
}: Pick<ExplorerState, "period" | "comparedTo">): readonly [before: Period, after: Period] | null {
  if (!comparedTo || intervalsOverlap(comparedTo, period)) return null;
  return comparedTo.from < period.from ? [comparedTo, period] : [period, comparedTo];
}

export const facetsKey = (facets: ReadonlySet<Facet>): string => [...facets].sort().join();

/** What differs between the two periods, among the bodies of the area whose kinds are switched on. */
export const comparisonAt = remembered(
  ({ areaId, period, comparedTo, facets }: Compared) =>
    [areaId, period.text, comparedTo?.text, facetsKey(facets)].join("|"),
  (record, compared): Comparison | null => {
    const periods = comparedPeriods(compared);
    if (!periods) return null;
    const ids = [...organizationsOf(record, compared.areaId)].filter((id) =>
      isSwitchedOn(compared.facets, kindOfEntity(record, id)),
    );
    return comparisonOf(record, sliceOf(record, periods[0]), sliceOf(record, periods[1]), new Set(ids));
  },
);
