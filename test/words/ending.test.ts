import { expect, test } from "vitest";
import { endingOf } from "../../src/lineage/ending";
import { whatHappenedTo } from "../../src/words/answer";
import { endedInWords, ownEndInWords } from "../../src/words/ending";
import { textOf } from "../../src/words/sentence";
import { event, smallRecord, source } from "../small-record";

const existing = source("existing", "2010-07-05");
const ended = source("ended", "2012-03-01");
const inferred = { ...ended, inferred: true, note: "Spoken of as gone." };

/** The partnership, with the board that is part of it. */
function townEnded(certainty: "happened" | "agreed", last: object = ended, ofChange: object = existing) {
  const change = event("e", "decommissioned", ["town-partnership"], [], { date: "2012-02", certainty });
  return smallRecord(
    { "town-partnership": { sources: [existing, last] } },
    { change_events: [{ ...change, sources: [ofChange] }] },
  );
}

const told = (record: ReturnType<typeof smallRecord>, id = "town-partnership"): readonly string[] => {
  const ending = endingOf(record, id);
  return ending ? [endedInWords(record, ending), ownEndInWords(record, ending)] : [];
};

test("an end that a report tells is told as it is", () => {
  expect(told(townEnded("happened"))).toEqual(["it ended in February 2012", "ended in February 2012"]);
});

test("one that all evidence leaves to our reading says so", () => {
  expect(
    told(townEnded("happened", inferred, { ...existing, inferred: true, note: "Our reading." })),
  ).toEqual(["it ended in February 2012, by our inference", "ended in February 2012, by our inference"]);
});

test("of one that was decided, and of which we infer that it came about, both are told", () => {
  const record = townEnded("agreed", inferred);
  expect(told(record)).toEqual([
    "it was agreed that it should end in February 2012; that it did is our inference",
    "agreed that it should end in February 2012; that it did is our inference",
  ]);
  expect(whatHappenedTo(record, "town-partnership").map(({ sentence }) => textOf(sentence))).toContain(
    "That it ended is our inference.",
  );
});

test("one that was decided, and that a report tells as done, is told as done", () => {
  expect(told(townEnded("agreed"))).toEqual(["it ended in February 2012", "ended in February 2012"]);
});

test("one that was only decided is not told as done", () => {
  expect(told(townEnded("agreed", existing))[0]).toBe("it was agreed that it should end in February 2012");
});

test("that a board ended with what it was part of is our reading, as no report says so of it", () => {
  expect(told(townEnded("happened"), "town-board")[0]).toBe(
    "it ended with the Town Partnership in February 2012, by our inference",
  );
});

test("of a decision that names no day, the days between which it ended are not told as decided", () => {
  const record = smallRecord(
    { "town-partnership": { sources: [existing, inferred] } },
    {
      change_events: [
        {
          ...event("e", "decommissioned", ["town-partnership"], [], { certainty: "agreed" }),
          sources: [inferred],
        },
      ],
    },
  );
  expect(told(record)).toEqual([
    "it was agreed that it should not go on, no date given; that it ended between 5 July 2010 and 1 March 2012 is our inference",
    "agreed that it should not go on, no date given; that it ended between 5 July 2010 and 1 March 2012 is our inference",
  ]);
});
