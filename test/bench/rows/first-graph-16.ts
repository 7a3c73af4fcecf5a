import { firstGraphs } from "../first-graph";
import { grownFiles, SHIRE } from "../grown";
import type { Row } from "../row";

export default {
  section: "first graph",
  lines: { drawn: { what: "first graph, 16× in one area", unit: "ms", target: 2000 } },
  browser: true,
  measure: async () => ({ drawn: await firstGraphs(SHIRE, 4, grownFiles(16)) }),
} satisfies Row;
