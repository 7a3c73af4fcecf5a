import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { shippedRecord } from "../../five-documents/shipped-record";
import type { Row } from "../row";
import { timed } from "../timed";

export default {
  section: "reading",
  lines: { slice: { what: "slice a year", unit: "ms" } },
  measure: () => {
    const record = shippedRecord();
    sliceAt(record, yearOf(2009));
    return { slice: timed(320, (index) => sliceAt(record, yearOf(2009 + (index % 16)))) };
  },
} satisfies Row;
