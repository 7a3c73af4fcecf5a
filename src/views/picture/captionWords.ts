import { comparedPeriods } from "../../store/compared";
import type { ExplorerState } from "../../store/state";
import { periodInWords } from "../../time/words";

/** @example "2011", or of two that are compared "2011, compared with 2010" */
export function periodsInWords(state: Pick<ExplorerState, "period" | "comparedTo">): string {
  const compared = comparedPeriods(state);
  if (!compared) return periodInWords(state.period);
  const [before, after] = compared;
  return `${periodInWords(after)}, compared with ${periodInWords(before)}`;
}
