import { columnsWidth } from "../../graph/layout/metrics";
import { bestSheet, isWholeOn } from "../../graph/picture/best-sheet";
import type { Caption } from "../../graph/picture/framed-picture";
import type { Paper } from "../../graph/picture/paper";
import { PAPERS } from "../../graph/picture/paper";
import type { PlanDrawing } from "../../graph/picture/plan-drawing";
import { drawnPlan } from "../../graph/picture/plan-picture";
import type { Sheet } from "../../graph/picture/sheet";
import { lineageSheet, lineageWidth, planSheet } from "../../graph/picture/sheet";
import { listsOf } from "../../store/lists";
import type { ExplorerState } from "../../store/state";
import { LIGHT_PALETTE } from "../picture/lightTheme";
import { lineageToDraw } from "../picture/pictureOfLineage";
import { captionOfPlan, planToDraw } from "../picture/pictureOfPlan";

/** The picture of the view that is open. */
export const sheetOnPaper = (state: ExplorerState, paper: Paper): Sheet =>
  state.view === "lineage"
    ? lineageSheet(lineageToDraw(state, lineageWidth(paper)).drawing, LIGHT_PALETTE)
    : planOnPaper(state, paper);

/** The same on paper of every width. */
export const captionOnPaper = (state: ExplorerState): Omit<Caption, "legend"> =>
  state.view === "lineage"
    ? lineageToDraw(state, lineageWidth(PAPERS[0])).caption
    : captionOfPlan(state, planIn(FEWEST_COLUMNS, state));

const FEWEST_COLUMNS = 2;

/** In as many columns as can be, with the councils along the left edge or below, whichever takes fewer pages. */
function planOnPaper(state: ExplorerState, paper: Paper): Sheet {
  const sheets: Sheet[] = [];
  for (let columns = mostColumns(paper); columns >= FEWEST_COLUMNS; columns--) {
    const plans = [planIn(columns, state, true), planIn(columns, state)];
    sheets.push(...plans.map((plan) => planSheet(drawnPlan(plan, LIGHT_PALETTE), paper, LIGHT_PALETTE)));
    if (sheets.some((sheet) => isWholeOn(sheet, paper))) break;
  }
  return bestSheet(sheets, paper);
}

function mostColumns(paper: Paper): number {
  let columns = FEWEST_COLUMNS;
  while (columnsWidth(columns + 1) <= paper.width) columns++;
  return columns;
}

const planIn = (columns: number, state: ExplorerState, councilsLeft = false): PlanDrawing =>
  planToDraw(state, {
    areaId: state.areaId,
    columns,
    councilsLeft,
    lists: listsOf(state),
  });
