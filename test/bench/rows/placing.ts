import { placeAll } from "../../../src/graph/layout/places";
import { shippedRecord } from "../../five-documents/shipped-record";
import type { Row } from "../row";
import { timed } from "../timed";

const LAYOUT = { areaId: "cambridgeshire", columns: 7, councilsLeft: true };

export default {
  section: "placing",
  lines: { places: { what: "place all of Cambridgeshire, from a fresh record", unit: "ms" } },
  measure: () => {
    // A fresh record each time: what is derived is remembered with it.
    const fresh = Array.from({ length: 5 }, shippedRecord);
    return { places: timed(fresh.length, (index) => fresh[index] && placeAll(fresh[index], LAYOUT)) };
  },
} satisfies Row;
