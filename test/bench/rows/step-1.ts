import { openedAt, withBuiltPage } from "../built-page";
import { SHIRE } from "../grown";
import type { Row } from "../row";
import { stepLines, stepped } from "../steps";

export default {
  section: "step",
  lines: stepLines("step a year, shipped record", 8),
  browser: true,
  measure: () => withBuiltPage(async (built) => stepped(await openedAt(built, SHIRE))),
} satisfies Row;
