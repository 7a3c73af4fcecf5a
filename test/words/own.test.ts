import { expect, test } from "vitest";
import { answerInWords } from "../../src/words/answer";
import { mentionsBehind } from "../../src/words/own";
import { textOf } from "../../src/words/sentence";
import { event, smallRecord } from "../small-record";

const named = (name: string) => ({ "north-safety": { name, article: "the", descriptive: true } });

test("what is the own of whoever is told of does not name it again", () => {
  const record = smallRecord(named("Councils of the Town Partnership"));
  expect(textOf(mentionsBehind(record, ["north-safety", "town-board"], "town-partnership"))).toBe(
    "its councils and the Town Partnership Board",
  );
  expect(textOf(mentionsBehind(record, ["north-safety"], "old-forum"))).toBe(
    "the councils of the Town Partnership",
  );
  expect(textOf(mentionsBehind(record, ["north-safety"], undefined))).toBe(
    "the councils of the Town Partnership",
  );
});

test("of several it is theirs", () => {
  const record = smallRecord({
    ...named("Councils of the Town Partnership"),
    "town-partnership": { plural: true },
  });
  expect(textOf(mentionsBehind(record, ["north-safety"], "town-partnership"))).toBe("their councils");
});

test("so it is told in a transfer", () => {
  const transfer = event("t", "transferred", ["town-partnership"], ["north-safety"], {
    certainty: "planned",
    what: "its projects",
  });
  const record = smallRecord(named("Councils of the Town Partnership"), { change_events: [transfer] });
  expect(answerInWords(record, "town-partnership")).toContain(
    "The Town Partnership was expected to pass its projects to its councils (planned, no date given, report of 5 July 2010).",
  );
});
