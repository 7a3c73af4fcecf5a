import { readFileSync } from "node:fs";
import type { Matching } from "../src/io/matching/matching";
import { readMatchings } from "../src/io/matching/read-matchings";
import { suggestedMatching } from "../src/io/matching/suggested";
import type { UnmatchedTable } from "../src/io/matching/unmatched";
import { tableName } from "../src/io/matching/unmatched";

/** @throws TypeError where the file is no JSON, or holds no matching; Error where it cannot be read */
export function matchingsIn(path: string): readonly Matching[] {
  const text = readFileSync(path, "utf8");
  try {
    return readMatchings(JSON.parse(text));
  } catch (error) {
    throw new TypeError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Of tables whose columns have no meaning by themselves: what they would be read as, and how that is said. @param asAt where they name no day */
export function suggestionsInWords(tables: readonly UnmatchedTable[], asAt: string): readonly string[] {
  const suggested = tables.map((table) => {
    const { register, ...rest } = suggestedMatching(table);
    return { register: { ...register, as_at: register.as_at || asAt }, ...rest };
  });
  const open = tables.filter((_, index) => suggested[index]?.register.as_at === "");
  return [
    `No format knows the columns of ${tables.map(tableName).join(" or ")}. A matching says what they are; suggested from the headings:`,
    JSON.stringify(suggested, null, 2),
    "Write it into a file, correct it, and give it with --match FILE.json. data/README.md says what it holds.",
    ...open.map(
      (table) =>
        `as_at is empty: ${tableName(table)} does not say of which day it tells; write it, or give --as-at`,
    ),
  ];
}
