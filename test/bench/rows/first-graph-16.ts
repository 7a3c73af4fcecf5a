import { withBuiltPage } from "../built-page";
import { firstGraphs } from "../first-graph";
import { grownFiles, SHIRE } from "../grown";
import type { Row } from "../row";

export default {
  section: "first graph",
  lines: { drawn: { what: "first graph, 16× in one area", unit: "ms", target: 2000 } },
  browser: true,
  measure: () =>
    withBuiltPage(async (built) => ({ drawn: await firstGraphs(built, SHIRE, 4) }), {
      files: grownFiles(16),
    }),
} satisfies Row;
