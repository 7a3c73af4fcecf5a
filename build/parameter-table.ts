import type { Attribute } from "./embed-attributes";
import { PARAMETERS_IN_WORDS } from "./embed-attributes";
import { withTable } from "./written-table";

const rowOf = ({ name, meaning, values, opening }: Attribute): string => {
  const listed = values?.map((value) => `\`${value}\``).join(", ") ?? "";
  return `| \`${name}\` | ${meaning} | ${listed} | ${opening === null ? "" : `\`${opening}\``} |`;
};

const TABLE = [
  "| Parameter | Meaning | Values | Default |",
  "|---|---|---|---|",
  ...PARAMETERS_IN_WORDS.map(rowOf),
];

/** The text with its table of parameters as it is today. Throws where the text has no place for it. */
export const withParameterTable = (text: string): string => withTable(text, "Parameters", TABLE);
