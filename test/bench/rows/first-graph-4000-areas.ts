import { firstGraphs } from "../first-graph";
import { landOf, SHIRE_OF_LAND } from "../land";
import type { Row } from "../row";

export default {
  section: "first graph",
  lines: { drawn: { what: "first graph, 4,000 areas of 26 bodies", unit: "ms", target: 1500 } },
  // To build it takes minutes.
  rounds: 1,
  browser: true,
  measure: async () => ({ drawn: await firstGraphs(SHIRE_OF_LAND, 4, landOf(4000)) }),
} satisfies Row;
