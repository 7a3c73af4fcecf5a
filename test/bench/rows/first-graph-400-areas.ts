import { firstGraphs } from "../first-graph";
import { landOf, SHIRE_OF_LAND } from "../land";
import type { Row } from "../row";

export default {
  section: "first graph",
  lines: { drawn: { what: "first graph, 400 areas of 26 bodies", unit: "ms", target: 1500 } },
  browser: true,
  measure: async () => ({ drawn: await firstGraphs(SHIRE_OF_LAND, 4, landOf(400)) }),
} satisfies Row;
