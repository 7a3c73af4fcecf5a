import { openedAt, withBuiltPage } from "../built-page";
import { grownFiles, SHIRE } from "../grown";
import type { Row } from "../row";
import { stepLines, stepped } from "../steps";

export default {
  section: "step",
  lines: stepLines("step a year, 16 times the record in one area", 16),
  browser: true,
  measure: () =>
    withBuiltPage(async (built) => stepped(await openedAt(built, SHIRE)), { files: grownFiles(16) }),
} satisfies Row;
