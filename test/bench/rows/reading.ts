import { keptRecord } from "../../../build/kept-record";
import type { Row } from "../row";
import { timed } from "../timed";

export default {
  section: "reading",
  lines: { read: { what: "read, parse and check the record", unit: "ms" } },
  measure: () => ({ read: timed(10, () => keptRecord()) }),
} satisfies Row;
