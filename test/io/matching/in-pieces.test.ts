import { expect, test } from "vitest";
import { readContent } from "../../../src/io/content";
import { Notes } from "../../../src/io/generous/notes";
import { bodiesMatched, matchedBodies, matchedRows } from "../../../src/io/matching/matched-rows";
import { matchedRead, readMatched } from "../../../src/io/matching/read-matched";
import { contentsOpened, openContents } from "../../../src/io/open-bytes";
import type { Pieces } from "../../../src/record/pieces";
import { suggestionFor, tableOfText } from "./open-register";

const ROWS = 2000;
const TEXT = [
  "Register as at 31 March 2017,,,",
  "Name of Partnership,Date created,Date ended,Key partners",
  ...Array.from(
    { length: ROWS },
    (_, row) => `Forum ${row},05/07/2010,${row % 3 === 0 ? "31/03/2016" : ""},Body ${row % 40} Trust`,
  ),
].join("\n");

/** In turns, and how many. */
function inTurns<Value>(pieces: Pieces<Value>): { readonly value: Value; readonly turns: number } {
  for (let turns = 1; ; turns += 1) {
    const { done, value } = pieces.next();
    if (done) return { value, turns };
  }
}

test("a long register is read in turns of 200 rows at most, and is the same as when it is read at once", async () => {
  const table = await tableOfText(TEXT);
  const matching = suggestionFor(table);
  const { value, turns } = inTurns(matchedRead(table, matching, new Notes()));
  expect(turns).toBeGreaterThan(3 * (ROWS / 200));
  expect(value).toEqual(readMatched(table, matching, new Notes()));
});

test("so is the record that is made of it, with all that is told", async () => {
  const table = await tableOfText(TEXT);
  const matchings = [{ file: "register.csv", sheet: null, matching: suggestionFor(table) }];
  const content = await readContent({ path: "register.csv", bytes: new TextEncoder().encode(TEXT) });
  const options = { title: "Long", asAt: "2026-05-03", matchings };
  const { value, turns } = inTurns(contentsOpened([content], options));
  expect(turns).toBeGreaterThan(10 * (ROWS / 200));
  expect(value).toEqual(openContents([content], options));
});

test("the rows of one body are put together in turns, and once, as long as no column is meant otherwise", async () => {
  const table = await tableOfText(TEXT);
  const matching = suggestionFor(table);
  const { value, turns } = inTurns(bodiesMatched(matchedRows(table, matching)));
  expect(turns).toBe(1 + ROWS / 200);
  const titled = { ...matching, register: { ...matching.register, title: "Another" } };
  expect(matchedBodies(matchedRows(table, titled))).toBe(value);
  const [first, ...others] = matching.columns;
  if (!first) throw new Error("Expected columns; found none");
  const otherwise = { ...matching, columns: [{ ...first, use: "unused" as const }, ...others] };
  expect(matchedBodies(matchedRows(table, otherwise)).bodies).toEqual([]);
});
