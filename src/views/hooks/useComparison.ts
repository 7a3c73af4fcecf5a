import type { Comparison } from "../../lineage/comparison";
import { comparisonAt } from "../../store/compared";
import { useExplorer } from "./useExplorer";

/** The comparison that is asked for; null where nothing is compared. */
export function useComparison(): Comparison | null {
  const record = useExplorer((explorer) => explorer.record);
  const areaId = useExplorer((explorer) => explorer.areaId);
  const period = useExplorer((explorer) => explorer.period);
  const comparedTo = useExplorer((explorer) => explorer.comparedTo);
  const facets = useExplorer((explorer) => explorer.facets);
  return comparisonAt(record, { areaId, period, comparedTo, facets });
}
