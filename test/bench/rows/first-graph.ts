import { firstGraphs } from "../first-graph";
import { SHIRE } from "../grown";
import type { Row } from "../row";

export default {
  section: "first graph",
  lines: { drawn: { what: "from navigation to the first drawn graph", unit: "ms", target: 700 } },
  browser: true,
  measure: async () => ({ drawn: await firstGraphs(SHIRE, 5) }),
} satisfies Row;
