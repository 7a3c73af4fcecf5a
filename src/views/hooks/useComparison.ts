import type { Comparison } from "../../lineage/comparison";
import { comparisonAt } from "../../store/compared";
import { usePick, useRecord } from "./useExplorer";

/** The comparison that is asked for; null where nothing is compared. */
export function useComparison(): Comparison | null {
  const record = useRecord();
  const { areaId, period, comparedTo, facets } = usePick("areaId", "period", "comparedTo", "facets");
  return comparisonAt(record, { areaId, period, comparedTo, facets });
}
