/** The chart of the lineage for an area, remembered while its inputs stay the same. */

import { isDrawnIn } from "../graph/lanes/bars";
import type { LineageChart } from "../graph/lanes/chart";
import { LINEAGE_EDGE, lineageChart } from "../graph/lanes/chart";
import { lanesOf } from "../graph/lanes/lanes";
import type { YearSpan } from "../graph/lanes/time-scale";
import { yearsAround } from "../graph/lanes/time-scale";
import { scaleByTold } from "../graph/lanes/told-scale";
import { EVERYWHERE } from "../record/area";
import { yearNumber } from "../time/period";
import { remembered } from "./remembered";
import { organizationsOf } from "./slices";
import type { ExplorerState } from "./state";

type Shown = Pick<
  ExplorerState,
  "record" | "areaId" | "onlyChanged" | "evenYears" | "period" | "lineageYears"
>;

/** The lineage that a state shows. @param width of the whole of it, in CSS pixels */
export const lineageShown = (
  { record, areaId, onlyChanged, evenYears, ...state }: Shown,
  width: number,
): LineageChart =>
  chartOf(record, {
    areaId,
    onlyChanged,
    evenYears,
    width,
    years: yearsAround(record, state.lineageYears, yearNumber(state.period)),
  });

interface ChartRequest extends Pick<ExplorerState, "areaId" | "onlyChanged" | "evenYears"> {
  readonly years: YearSpan;
  readonly width: number;
}

const chartOf = remembered(
  ({ areaId, onlyChanged, evenYears, years, width }: ChartRequest) =>
    `${areaId}|${onlyChanged}|${evenYears}|${years.first}-${years.last}|${width}`,
  (record, { areaId, onlyChanged, evenYears, years, width }): LineageChart => {
    const ids = [...organizationsOf(record, areaId)].filter((id) => isDrawnIn(record, id, years));
    const lanes = lanesOf(record, new Set(ids), { onlyChanged, byArea: areaId === EVERYWHERE });
    const even = { years, left: LINEAGE_EDGE, right: width - LINEAGE_EDGE };
    return lineageChart(record, lanes, evenYears ? even : scaleByTold(record, lanes.lanes, even));
  },
);
