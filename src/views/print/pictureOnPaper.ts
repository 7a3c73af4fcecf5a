import { columnsWidth } from "../../graph/layout/metrics";
import type { Caption } from "../../graph/picture/framed-picture";
import { drawnPlan } from "../../graph/picture/plan-picture";
import type { Sheet, SheetWidth } from "../../graph/picture/sheet";
import { bestSheet, lineageSheet, lineageWidth, planSheet } from "../../graph/picture/sheet";
import type { ExplorerState } from "../../store/state";
import { LIGHT_PALETTE } from "../picture/lightTheme";
import { lineageToDraw } from "../picture/pictureOfLineage";
import type { PlanToDraw } from "../picture/pictureOfPlan";
import { isApart, planToDraw } from "../picture/pictureOfPlan";

/** The picture of the view that is open, for paper of a width. */
export const sheetOnPaper = (state: ExplorerState, width: SheetWidth): Sheet =>
  state.view === "lineage"
    ? lineageSheet(lineageToDraw(state, lineageWidth(width)).drawing, LIGHT_PALETTE)
    : planOnPaper(state, width);

/** The same on paper of every width. */
export const captionOnPaper = (state: ExplorerState): Omit<Caption, "legend"> =>
  state.view === "lineage"
    ? lineageToDraw(state, lineageWidth(706)).caption
    : planIn(FEWEST_COLUMNS, state).caption;

const FEWEST_COLUMNS = 2;
const COLUMNS = [FEWEST_COLUMNS, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** In as many columns as fit, with the councils along the left edge or below, whichever takes fewer pages. */
function planOnPaper(state: ExplorerState, width: SheetWidth): Sheet {
  const plans = COLUMNS.filter((columns) => columnsWidth(columns) <= width).flatMap((columns) => [
    planIn(columns, state, true),
    planIn(columns, state),
  ]);
  const sheets = plans.map(({ drawing }) =>
    planSheet(drawnPlan(drawing, LIGHT_PALETTE), width, LIGHT_PALETTE),
  );
  return bestSheet(sheets, width);
}

const planIn = (columns: number, state: ExplorerState, councilsLeft = false): PlanToDraw =>
  planToDraw(state, { areaId: state.areaId, columns, councilsLeft, apart: isApart(state) });
