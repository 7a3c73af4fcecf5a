import { describe, expect, test } from "vitest";
import { detailAnswers } from "../../../src/io/matching/detail-answers";
import { sliceAt } from "../../../src/record/slice";
import { yearOf } from "../../../src/time/period";
import { reviewedBodies, reviewOf } from "../../../src/words/review";
import { checklistOf, openQuestionsOn } from "../../../src/words/review-questions";
import { textOf } from "../../../src/words/sentence";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const review = reviewOf(
  record,
  "cambridge-city-council",
  sliceAt(record, yearOf(2011)),
  sliceAt(record, yearOf(2024)),
);
const reviewed = (id: string) => {
  const found = reviewedBodies(review).find(({ body }) => body.id === id);
  if (!found) throw new Error(`Expected ${id} in the review`);
  return found;
};

describe("the review of Cambridge City Council, 2011 to 2024", () => {
  test("has what the council sits on now apart from what it sat on then", () => {
    expect(review.current.map(({ body }) => body.id)).toContain("cambridge-community-safety-partnership");
    expect(review.current.map(({ body }) => body.id)).not.toContain("community-wellbeing-board");
    expect(review.former.map(({ body }) => body.id)).toEqual(
      expect.arrayContaining([
        "community-wellbeing-board",
        "childrens-trust",
        "greater-cambridge-greater-peterborough-lep",
        "joint-accountability-committee",
      ]),
    );
  });

  test("names who sits for it, and what it pays", () => {
    expect(reviewed("cpca-executive-board").now.seats).toMatchObject([
      { label: "City Council's representative on the Executive Board", personId: "person-anna-smith" },
    ]);
    expect(reviewed("fast-growth-cities").now.payments.map(({ amount }) => amount)).toEqual([5000]);
    expect(reviewed("innovate-cambridge").now.payments.map(({ amount }) => amount)).toEqual([50000]);
  });

  test("tells what had been planned by 2011", () => {
    const plans = reviewed("community-wellbeing-board").plans.map(({ sentence }) => textOf(sentence));
    expect(plans).toEqual([
      "The Community Wellbeing Board and the Shadow Health and Wellbeing Board were expected to be replaced by the Health and Wellbeing Board in 2013 (planned, report of 10 October 2011).",
    ]);
  });

  test("does not tell of a member in another capacity as one who came and one who went", () => {
    const changes = reviewed("cambridge-community-safety-partnership").changes.map(({ sentence }) =>
      textOf(sentence),
    );
    expect(changes.join(" ")).not.toMatch(/: .*Cambridge City Council/);
  });

  test("has a paragraph for every seat, sum, change and plan", () => {
    for (const { body, now, then, changes, plans } of reviewedBodies(review)) {
      const said = [
        body,
        ...[now, then].flatMap((part) => [...part.isMember, ...part.seats, ...part.payments]),
      ];
      for (const { sources } of [...said, ...plans]) expect(sources.length, body.id).toBeGreaterThan(0);
      const evidenced = changes.filter(({ sentence }) => !/^No |^Another/.test(textOf(sentence)));
      for (const { sources, sentence } of evidenced)
        expect(sources.length, textOf(sentence)).toBeGreaterThan(0);
    }
  });

  test("answers the principles as far as the record knows", () => {
    const answers = checklistOf(record, reviewed("cambridge-community-safety-partnership"), detailAnswers);
    expect(answers.map(({ question, answer }) => [question, answer])).toEqual([
      ["Members who represent the council", "1 on record"],
      ["Lead officers", null],
      ["Other seats (member or officer not stated)", "1 on record"],
      ["Terms of reference", null],
      ["Meetings in public", null],
      ["Resources that the council commits", null],
    ]);
  });

  test("asks what nobody tells", () => {
    expect(openQuestionsOn(record, review, reviewed("fast-growth-cities"))).toEqual([
      "No representative of the council is named.",
    ]);
    expect(openQuestionsOn(record, review, reviewed("community-wellbeing-board"))).toEqual([
      "It is no longer reported: does it still meet?",
    ]);
    expect(openQuestionsOn(record, review, reviewed("cpca-executive-board"))).toEqual([]);
  });
});

test("the County Council in 2010: seven partnerships with a lead member and a lead officer each", () => {
  const county = reviewOf(
    record,
    "cambridgeshire-county-council",
    sliceAt(record, yearOf(2009)),
    sliceAt(record, yearOf(2010)),
  );
  const led = county.current.filter(({ now }) => now.seats.some(({ label }) => label === "member contact"));
  expect(led.map(({ body }) => body.id)).toEqual([
    "cambridgeshire-together",
    "childrens-trust",
    "cambridgeshire-care-partnership",
    "cambridgeshire-horizons",
    "safer-and-stronger-partnership",
    "greater-cambridge-partnership-1998",
    "environmental-sustainability-partnership",
  ]);
  for (const { now } of led) {
    expect(now.seats.map(({ label }) => label)).toContain("officer contact");
    expect(now.seats.map(({ rank }) => rank)).toEqual(expect.arrayContaining(["member", "officer"]));
  }
});
