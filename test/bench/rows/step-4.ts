import { openedAt, withBuiltPage } from "../built-page";
import { grownFiles, SHIRE } from "../grown";
import type { Row } from "../row";
import { stepLines, stepped } from "../steps";

export default {
  section: "step",
  lines: stepLines("step a year, 4 times the record in one area", 12),
  browser: true,
  measure: () =>
    withBuiltPage(async (built) => stepped(await openedAt(built, SHIRE)), { files: grownFiles(4) }),
} satisfies Row;
