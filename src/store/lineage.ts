/** The chart of the lineage for an area, remembered while its inputs stay the same. */

import { isDrawnIn } from "../graph/lanes/bars";
import type { LineageChart } from "../graph/lanes/chart";
import { LINEAGE_EDGE, lineageChart } from "../graph/lanes/chart";
import type { Lanes } from "../graph/lanes/lanes";
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

type LanesRequest = Pick<ExplorerState, "areaId" | "onlyChanged"> & { readonly years: YearSpan };

const keyOfLanes = ({ areaId, onlyChanged, years }: LanesRequest): string =>
  `${areaId}|${onlyChanged}|${years.first}-${years.last}`;

const lanesAt = remembered(keyOfLanes, (record, { areaId, onlyChanged, years }): Lanes => {
  const ids = [...organizationsOf(record, areaId)].filter((id) => isDrawnIn(record, id, years));
  return lanesOf(record, new Set(ids), { onlyChanged, byArea: areaId === EVERYWHERE });
});

const yearsOf = ({ record, lineageYears, period }: Shown): YearSpan =>
  yearsAround(record, lineageYears, yearNumber(period));

/** The lanes that a state shows, of which its chart is made. */
export const lanesShown = (shown: Shown): Lanes => lanesAt(shown.record, { ...shown, years: yearsOf(shown) });

/** The lineage that a state shows. @param width of the whole of it, in CSS pixels */
export const lineageShown = (shown: Shown, width: number): LineageChart =>
  chartOf(shown.record, { ...shown, width, years: yearsOf(shown) });

interface ChartRequest extends LanesRequest, Pick<ExplorerState, "evenYears"> {
  readonly width: number;
}

const chartOf = remembered(
  ({ evenYears, width, ...of }: ChartRequest) => `${keyOfLanes(of)}|${evenYears}|${width}`,
  (record, { evenYears, width, ...of }): LineageChart => {
    const lanes = lanesAt(record, of);
    const even = { years: of.years, left: LINEAGE_EDGE, right: width - LINEAGE_EDGE };
    return lineageChart(record, lanes, evenYears ? even : scaleByTold(record, lanes.lanes, even));
  },
);
