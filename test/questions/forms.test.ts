import { expect, test } from "vitest";
import { FORMS } from "../../src/questions/forms";
import type { Pattern } from "../../src/questions/pattern";
import { readingOf } from "../../src/questions/reading";
import { distinctName } from "../../src/words/distinct-name";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();

/** Of whom each slot is asked. */
const NAMED: Readonly<Record<string, string>> = {
  body: distinctName(record, "growth-company"),
  into: distinctName(record, "safer-northwick"),
  other: distinctName(record, "safer-northwick"),
  council: distinctName(record, "northwick-borough-council"),
  sitter: distinctName(record, "northwick-borough-council"),
  person: record.persons[0]?.name ?? "",
  us: "our",
  theme: "economy",
};

/** The shortest question of a pattern, in the forms of words by which patterns call them. */
const questionOf = (pattern: Pattern): string =>
  pattern
    .flatMap((element) => {
      if (element.kind === "slot") return [NAMED[element.slot] ?? ""];
      return element.isOptional ? [] : [element.words[0] ?? ""];
    })
    .join(" ");

test("no form hides another: whatever way it is asked, a question is read by its own form", () => {
  const hidden = FORMS.flatMap((form) =>
    form.asks.map(questionOf).filter((question) => readingOf(record, question)?.form !== form),
  );
  expect(FORMS.length).toBeGreaterThan(25);
  expect(hidden).toEqual([]);
});
