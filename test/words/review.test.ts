import { describe, expect, test } from "vitest";
import { detailAnswers } from "../../src/io/matching/detail-answers";
import { sliceAt } from "../../src/record/slice";
import { yearOf } from "../../src/time/period";
import { reviewedBodies, reviewOf } from "../../src/words/review";
import { checklistOf, openQuestionsOn } from "../../src/words/review-questions";
import { textOf } from "../../src/words/sentence";
import { inventedRecord } from "../fixtures/invented-record";
import type { Part } from "../small-record";
import { smallRecord, source } from "../small-record";

const record = inventedRecord();
const review = reviewOf(
  record,
  "northwick-borough-council",
  sliceAt(record, yearOf(2010)),
  sliceAt(record, yearOf(2016)),
);
const reviewed = (id: string) => {
  const found = reviewedBodies(review).find(({ body }) => body.id === id);
  if (!found) throw new Error(`Expected ${id} in the review`);
  return found;
};

describe("the review of Northwick Borough Council, 2010 to 2016", () => {
  test("has what the council sits on now apart from what it sat on then", () => {
    expect(review.current.map(({ body }) => body.id)).toEqual([
      "leaders-board",
      "safer-marchshire",
      "growth-company",
    ]);
    expect(review.former.map(({ body }) => body.id)).toEqual(["marchshire-together"]);
  });

  test("names who sits for it, and what it pays", () => {
    expect(reviewed("leaders-board").now.seats).toMatchObject([
      { label: "Leader of the Borough Council", personId: "anna-hill" },
    ]);
    expect(reviewed("growth-company").now.payments.map(({ amount }) => amount)).toEqual([1234.5]);
  });

  test("tells what changed between", () => {
    expect(reviewed("growth-company").changes.map(({ sentence }) => textOf(sentence))).toEqual([
      "The Skills Forum was set up out of the Marchshire Growth Company in 2015.",
      "No longer reported as members of the Marchshire Growth Company: the Chamber of Trade.",
    ]);
  });

  test("has a paragraph for every seat, sum and plan", () => {
    for (const { body, now, then, plans } of reviewedBodies(review)) {
      const said = [
        body,
        ...[now, then].flatMap((part) => [...part.isMember, ...part.seats, ...part.payments]),
      ];
      for (const { sources } of [...said, ...plans]) expect(sources.length, body.id).toBeGreaterThan(0);
    }
  });

  test("answers the questions of the record as far as it knows", () => {
    const answers = checklistOf(record, reviewed("safer-marchshire"), detailAnswers);
    expect(answers.map(({ question, answer }) => [question, answer])).toEqual([
      ["Councillors who speak for us", null],
      ["Lead officers", null],
      ["Other seats (member or officer not stated)", "1 on record"],
      ["Terms of reference", null],
      ["Meetings in public", null],
      ["What we commit", null],
    ]);
    expect(checklistOf(record, reviewed("growth-company"), detailAnswers).at(-1)).toMatchObject({
      question: "What we commit",
      answer: "1 on record",
    });
  });

  test("where the record has no questions of its own, asks what can always be answered", () => {
    const asked = checklistOf({ ...record, checklist: [] }, reviewed("growth-company"), detailAnswers);
    expect(asked.map(({ question, answer }) => [question, answer])).toEqual([
      ["Members who represent the council", null],
      ["Lead officers", null],
      ["Resources that the council commits", "1 on record"],
    ]);
  });

  test("asks what nobody tells", () => {
    expect(openQuestionsOn(record, review, reviewed("growth-company"))).toEqual([
      "No representative of the council is named.",
    ]);
    expect(openQuestionsOn(record, review, reviewed("leaders-board"))).toEqual([]);
  });
});

describe("who sits for the council is a member or an officer as the record says, whatever the seat is called", () => {
  const seatsWith = (changes: Parameters<typeof smallRecord>[0], more: Part = {}) => {
    const small = smallRecord(changes, more);
    const [before, after] = [sliceAt(small, yearOf(2009)), sliceAt(small, yearOf(2010))];
    const found = reviewOf(small, "town-council", before, after).current.find(
      ({ body }) => body.id === "town-partnership",
    )!;
    return checklistOf(small, found, detailAnswers)
      .filter(({ answer, question }) => answer !== null && !question.startsWith("Resources"))
      .map(({ question, answer }) => `${question}: ${answer}`);
  };

  test("by the rank of the seat", () => {
    const manager = { label: "Manager", rank: "member" };
    expect(seatsWith({ chair: manager })).toEqual(["Members who represent the council: 1 on record"]);
    expect(seatsWith({ chair: { rank: "officer" } })).toEqual(["Lead officers: 1 on record"]);
  });

  test("without a seat, by the rank of the office that they hold in the council", () => {
    const office = { organization_id: "town-council", on_behalf_of_id: undefined };
    const atHome = {
      id: "ann-at-home",
      person_id: "ann",
      organization_id: "town-council",
      post_id: "chair",
      sources: [source("existing")],
    };
    const changes = { chair: { ...office, rank: "officer" }, "ann-chairs": { post_id: undefined } };
    expect(seatsWith(changes, { memberships: [atHome] })).toEqual(["Lead officers: 1 on record"]);
  });

  test("where it does not say, it is not guessed", () => {
    expect(seatsWith({ chair: { label: "Chief Executive" } })).toEqual([
      "Other seats (member or officer not stated): 1 on record",
    ]);
  });
});

describe("the review of a council that keeps a register", () => {
  const small = smallRecord(
    {
      "town-board": {
        details: [
          { label: "Responsible Officer", value: "Jo Lyle" },
          { label: "Staff costs", value: "a day a month" },
        ],
      },
    },
    {},
  );
  const reviewWith = (registers: readonly string[]) =>
    reviewOf(
      small,
      "town-council",
      sliceAt(small, yearOf(2009)),
      sliceAt(small, yearOf(2010)),
      new Set(registers),
    );
  const listed = (registers: readonly string[]) =>
    reviewWith(registers).current.find(({ body }) => body.id === "town-board");

  test("has all that the register lists, whoever pays or sits there", () => {
    expect(listed([])).toBeUndefined();
    expect(listed(["report-2010"])).toMatchObject({ isListed: true, now: { seats: [], payments: [] } });
  });

  test("answers its questions by the details of the register, with their paragraph", () => {
    const answers = checklistOf({ ...small, checklist: [] }, listed(["report-2010"])!, detailAnswers);
    expect(answers.map(({ question, answer, sources }) => [question, answer, sources.length])).toEqual([
      ["Members who represent the council", null, 0],
      ["Lead officers", "Jo Lyle", 1],
      ["Resources that the council commits", "a day a month", 1],
    ]);
  });
});
