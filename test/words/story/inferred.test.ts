import { expect, test } from "vitest";
import { mentionsOf, textOf } from "../../../src/words/sentence";
import { inferredIn } from "../../../src/words/story/inferred";
import { smallRecord, source } from "../../small-record";

const reported = source("existing", "2010-07-05");
const read = { ...reported, inferred: true, note: "What kind of body it is, is not said." };

const told = (board: readonly object[]) => {
  const record = smallRecord({ "town-board": { sources: board } });
  const list = mentionsOf(record, ["town-partnership", "town-board"]);
  return inferredIn(record, list).map(({ sentence, sources }) => [textOf(sentence), sources.length]);
};

test("of bodies in a list it is told which rest on our reading alone, with the paragraphs", () => {
  expect(told([read])).toEqual([
    ["That the Town Partnership Board was there is, in part, our inference.", 1],
  ]);
});

test("what a document tells is not among them, and where all is told nothing is said", () => {
  expect(told([reported, read])).toEqual([]);
});
