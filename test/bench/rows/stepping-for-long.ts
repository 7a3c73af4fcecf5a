import { openedAt, withBuiltPage } from "../built-page";
import { SHIRE } from "../grown";
import { grownMegabytes } from "../heap";
import type { Row } from "../row";

export default {
  section: "heap",
  lines: { grown: { what: "heap after 10,000 steps of a year, more than before", unit: "MB", target: 2 } },
  rounds: 1,
  browser: true,
  measure: () =>
    withBuiltPage(async (built) => ({ grown: [await grownMegabytes(await openedAt(built, SHIRE))] })),
} satisfies Row;
