import type { ChartLane, LineageChart } from "../../../src/graph/lanes/chart";
import { lineageChart } from "../../../src/graph/lanes/chart";
import { lanesOf } from "../../../src/graph/lanes/lanes";
import { organizationsIn } from "../../../src/record/area";
import type { PartnershipRecord } from "../../../src/record/record";

/** The lineage of what changed in an area, on a picture so many pixels wide. */
export const chartOf = (
  record: PartnershipRecord,
  width: number,
  areaId: string,
  years = record.years,
): LineageChart =>
  lineageChart(
    record,
    lanesOf(record, organizationsIn(record, areaId), { onlyChanged: true, byArea: false }),
    { years, left: 12, right: width - 12 },
  );

/** @throws Error where the body has no lane */
export function laneOn({ lanes }: LineageChart, id: string): ChartLane {
  const lane = lanes.find((each) => each.id === id);
  if (!lane) throw new Error(`Expected a lane of ${id}`);
  return lane;
}
