import { yearsStepped } from "../explorer-steps";

import type { Row } from "../row";
import { stepLines } from "../steps";

export default {
  section: "step",
  lines: stepLines("step a year, shipped record", 8),
  browser: true,
  measure: () => yearsStepped(),
} satisfies Row;
