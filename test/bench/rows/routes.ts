import { placeAll } from "../../../src/graph/layout/places";
import { yearsShown } from "../../../src/graph/layout/years-shown";
import { edgesOf } from "../../../src/graph/plan/elements";
import { plotOf } from "../../../src/graph/plan/plot";
import type { PartnershipRecord } from "../../../src/record/record";
import { shippedRecord } from "../../five-documents/shipped-record";
import { exchange, largeRecord } from "../../large-records";
import type { Row } from "../row";
import { timed } from "../timed";

function timesOfRoutes(record: PartnershipRecord, areaId: string): readonly number[] {
  const places = placeAll(record, { areaId, columns: 7, councilsLeft: true });
  const edges = edgesOf(record, places);
  yearsShown(record);
  const [edge] = edges;
  return timed(5, () => edge && plotOf(record, places, edges).routeOf(edge));
}

export default {
  section: "routes",
  lines: {
    one: { what: "find where the lines of Cambridgeshire run", unit: "ms" },
    all: { what: "find where the lines of all areas run", unit: "ms" },
    exchange: { what: "find where 182 lines between 14 boards run", unit: "ms" },
  },
  measure: () => ({
    one: timesOfRoutes(shippedRecord(), "cambridgeshire"),
    all: timesOfRoutes(shippedRecord(), "all"),
    exchange: timesOfRoutes(largeRecord(exchange(14)), "shire"),
  }),
} satisfies Row;
