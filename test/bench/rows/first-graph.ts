import { withBuiltPage } from "../built-page";
import { firstGraphs } from "../first-graph";
import { SHIRE } from "../grown";
import type { Row } from "../row";

export default {
  section: "first graph",
  lines: { drawn: { what: "from navigation to the first drawn graph", unit: "ms", target: 700 } },
  browser: true,
  measure: () => withBuiltPage(async (built) => ({ drawn: await firstGraphs(built, SHIRE, 5) })),
} satisfies Row;
