import { withBuiltPage } from "../built-page";
import { openedWorkbook, workbookOfRows } from "../opened-workbook";
import type { Row } from "../row";

const LINES = {
  drawn: { what: "from the choice of a workbook of 10,000 rows to its picture", unit: "ms", target: 3000 },
  longest: { what: "the longest that the page was held meanwhile", unit: "ms", target: 100 },
  peak: { what: "the largest heap meanwhile, with what can be let go", unit: "MB" },
  held: { what: "heap once the picture is there", unit: "MB" },
  saved: { what: "from “Save as a workbook” to the file", unit: "ms" },
  longestSaving: { what: "the longest that the page was held meanwhile", unit: "ms", target: 100 },
} as const;

/** As an officer opens it: the report is read by nobody, and left at once. */
export default {
  section: "workbook",
  lines: LINES,
  rounds: 1,
  browser: true,
  measure: async () => {
    const bytes = await workbookOfRows(1500, 3500);
    return withBuiltPage(async (built) => {
      const runs: Awaited<ReturnType<typeof openedWorkbook>>[] = [];
      for (let run = 0; run < 3; run++) runs.push(await openedWorkbook(built, bytes));
      const keys = Object.keys(LINES) as readonly (keyof typeof LINES)[];
      return Object.fromEntries(keys.map((key) => [key, runs.map((each) => each[key])]));
    });
  },
} satisfies Row;
