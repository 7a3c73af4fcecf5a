import { yearsStepped } from "../explorer-steps";
import { grownFiles } from "../grown";
import type { Row } from "../row";
import { stepLines } from "../steps";

export default {
  section: "step",
  lines: stepLines("step a year, 16 times the record in one area", 16),
  browser: true,
  measure: () => yearsStepped(grownFiles(16)),
} satisfies Row;
