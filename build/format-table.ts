import { SAVE_FORMATS } from "../src/io/save/formats";
import { lossesInBrief } from "../src/io/save/loss";
import type { SaveFormat } from "../src/io/save/save-format";
import { withTable } from "./written-table";

const rowOf = ({ name, purpose, losses, opensAgain }: SaveFormat): string => {
  const held = losses.length === 0 ? "nothing is lost" : lossesInBrief(losses);
  return `| ${name} | ${purpose} | ${held} | ${opensAgain ? "yes" : "no"} |`;
};

/** The text with its table of the formats in which a record is saved. Throws where the text has no place for it. */
export const withFormatTable = (text: string): string =>
  withTable(text, "Formats", [
    "| Save as | For | What it cannot hold | Opens here again |",
    "|---|---|---|---|",
    ...SAVE_FORMATS.map(rowOf),
  ]);
