import { overlayShown } from "../../store/selected-body";
import type { ExplorerState } from "../../store/state";
import { yearOf } from "../../time/period";

/** What is drawn on paper: of years side by side, one plan after the other; of tables and lists, nothing. */
export function picturesOnPaper(state: ExplorerState): readonly ExplorerState[] {
  const { view, sideBySideYears } = state;
  if (overlayShown(state) === "answer" || (view !== "structure" && view !== "lineage")) return [];
  if (view === "lineage" || sideBySideYears.length === 0) return [state];
  return sideBySideYears.map((year) => ({ ...state, period: yearOf(year), comparedTo: null }));
}
