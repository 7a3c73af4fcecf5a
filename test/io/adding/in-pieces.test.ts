import { expect, test } from "vitest";
import { candidatesSought, candidatesWithin } from "../../../src/io/adding/candidates";
import { readContent } from "../../../src/io/content";
import { decided, decidedBy } from "../../../src/io/decided";
import { openContents } from "../../../src/io/open-bytes";
import { historyAskedOf, historyQuestions } from "../../../src/io/registers/history-questions";
import type { Pieces } from "../../../src/record/pieces";
import { suggestionFor, tableOfText } from "../matching/open-register";

const ROWS = 1400;
const STAYED = 1000;
const registerFrom = (first: number): string =>
  `Name\n${Array.from({ length: ROWS }, (_, row) => `Forum ${first + row}`).join("\n")}`;

/** Two registers, of which each has 400 names that the other has not. */
async function bothRegisters() {
  const texts = { "2012-04-01": registerFrom(0), "2017-03-31": registerFrom(ROWS - STAYED) };
  const files = await Promise.all(
    Object.entries(texts).map(async ([day, text]) => {
      const file = `${day}.csv`;
      const suggested = suggestionFor(await tableOfText(text, file));
      const register = { ...suggested.register, council: "Marchshire Council", area: "Marchshire" };
      const content = await readContent({ path: file, bytes: new TextEncoder().encode(text) });
      return { content, matching: { file, sheet: null, matching: { ...suggested, register } } };
    }),
  );
  const matchings = files.map(({ matching }) => matching);
  const options = { title: "Marchshire", asAt: "2026", matchings };
  const { record } = openContents(
    files.map(({ content }) => content),
    options,
  );
  if (!record) throw new Error("Expected a record; found none");
  return record;
}

function turnsOf<Value>(pieces: Pieces<Value>): { readonly value: Value; readonly turns: number } {
  for (let turns = 1; ; turns += 1) {
    const { done, value } = pieces.next();
    if (done) return { value, turns };
  }
}

test("what may be the same in two long registers is sought, joined, asked about and checked in turns of 200", async () => {
  const record = await bothRegisters();
  const sought = turnsOf(candidatesSought(record));
  expect(sought.turns).toBeGreaterThan((2 * ROWS) / 200 + STAYED / 200);
  expect(sought.value).toEqual(candidatesWithin(record));
  expect(sought.value).toHaveLength(STAYED + 1);

  const joinings = sought.value.map(({ ids }) => ({ ids, answer: "same" as const }));
  const joined = turnsOf(decidedBy(record, { joinings }));
  expect(joined.turns).toBeGreaterThan((3 * ROWS) / 200);
  expect(joined.value).toEqual(decided(record, { joinings }));

  const asked = turnsOf(historyAskedOf(joined.value.record));
  expect(asked.turns).toBeGreaterThan(ROWS / 200);
  expect(asked.value).toEqual(historyQuestions(joined.value.record));
  expect(asked.value).toHaveLength(ROWS - STAYED);
});
