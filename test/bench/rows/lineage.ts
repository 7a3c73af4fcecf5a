import { lineageChart } from "../../../src/graph/lanes/chart";
import { lanesOf } from "../../../src/graph/lanes/lanes";
import { scaleByTold } from "../../../src/graph/lanes/told-scale";
import { publicBodies } from "../../shapes/public-bodies";
import { recordOfShape } from "../../shapes/register";
import type { Row } from "../row";
import { timed } from "../timed";

/** Of public bodies, of which two thirds as many changes are told as there are lanes. */
function timesOfLineage(count: number): readonly number[] {
  const shapes = Array.from({ length: 3 }, (_, index) =>
    recordOfShape(publicBodies(count * 3, Math.round(count * 0.675), index + 1)),
  );
  return timed(shapes.length, (index) => {
    const record = shapes[index];
    if (!record) return;
    const ids = new Set(record.organizations.map(({ id }) => id));
    const lanes = lanesOf(record, ids, { onlyChanged: true, byArea: false });
    const even = { years: record.years, left: 0, right: 1000 };
    lineageChart(record, lanes, scaleByTold(record, lanes.lanes, even));
  });
}

const LANES = [100, 200, 400, 800] as const;

export default {
  section: "lineage",
  lines: Object.fromEntries(
    LANES.map((count) => [
      count,
      { what: `order and draw a lineage of ${count} lanes`, unit: "ms" as const },
    ]),
  ),
  rounds: 1,
  measure: () => Object.fromEntries(LANES.map((count) => [count, timesOfLineage(count)])),
} satisfies Row;
