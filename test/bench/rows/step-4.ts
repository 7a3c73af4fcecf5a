import { yearsStepped } from "../explorer-steps";
import { grownFiles } from "../grown";
import type { Row } from "../row";
import { stepLines } from "../steps";

export default {
  section: "step",
  lines: stepLines("step a year, 4 times the record in one area", 12),
  browser: true,
  measure: () => yearsStepped(grownFiles(4)),
} satisfies Row;
