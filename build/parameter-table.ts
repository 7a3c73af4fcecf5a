import type { Attribute } from "./embed-attributes";
import { PARAMETERS_IN_WORDS } from "./embed-attributes";

const BEGIN = "<!-- Parameters: written by `npm run describe`. -->";
const END = "<!-- End of the parameters. -->";

const rowOf = ({ name, meaning, values, opening }: Attribute): string => {
  const listed = values?.map((value) => `\`${value}\``).join(", ") ?? "";
  return `| \`${name}\` | ${meaning} | ${listed} | ${opening === null ? "" : `\`${opening}\``} |`;
};

const table = (): string =>
  ["| Parameter | Meaning | Values | Default |", "|---|---|---|---|", ...PARAMETERS_IN_WORDS.map(rowOf)].join(
    "\n",
  );

/** The text with its table of parameters as it is today. Throws where the text has no place for it. */
export function withParameterTable(text: string): string {
  const [before, rest] = text.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined) throw new Error(`Expected “${BEGIN}” and “${END}”`);
  return `${before}${BEGIN}\n\n${table()}\n\n${END}${after}`;
}
