import { SAVE_FORMATS } from "../src/io/save/formats";
import type { SaveFormat } from "../src/io/save/save-format";
import { withTable } from "./written-table";

const rowOf = ({ name, purpose, lossesInBrief, opensAgain }: SaveFormat): string =>
  `| ${name} | ${purpose} | ${lossesInBrief || "nothing is lost"} | ${opensAgain ? "yes" : "no"} |`;

/** The text with its table of the formats in which a record is saved. Throws where the text has no place for it. */
export const withFormatTable = (text: string): string =>
  withTable(text, "Formats", [
    "| Save as | For | What it cannot hold | Opens here again |",
    "|---|---|---|---|",
    ...SAVE_FORMATS.map(rowOf),
  ]);
