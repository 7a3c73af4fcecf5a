import { describe, expect, test } from "vitest";
import type { Candidate } from "../../../src/io/adding/candidates";
import type { Sign } from "../../../src/io/adding/signs";
import type { HistoryQuestion } from "../../../src/io/registers/history-questions";
import { alikeInWords } from "../../../src/views/record/adding/adding-words";
import { askedOf, joiningsOf } from "../../../src/views/record/adding/decisions";
import { alikeAmong, askedTogether, keyOfAsked } from "../../../src/views/record/adding/together";
import { historyAnswersOf, keyOfAll, keyOfQuestion } from "../../../src/views/record/adding/typed-history";
import { NOTHING_DECIDED } from "../../../src/views/record/opening/said";

const questionOf = (body: number, laterId = "2017"): HistoryQuestion => ({
  bodyId: `b${body}`,
  earlierId: "2012",
  laterId,
  newIds: ["n1", "n2"],
  standingIds: [],
});
const questionsOf = (count: number, laterId?: string) =>
  Array.from({ length: count }, (_, body) => questionOf(body, laterId));

describe("what became of bodies between two registers", () => {
  test("is asked of each by itself where there are five at most, and of more at once", () => {
    expect(askedTogether(questionsOf(5)).map((asked) => asked.length)).toEqual([1, 1, 1, 1, 1]);
    expect(askedTogether(questionsOf(6)).map((asked) => asked.length)).toEqual([6]);
    expect(
      askedTogether([...questionsOf(6), ...questionsOf(2, "2021")]).map((asked) => asked.length),
    ).toEqual([6, 1, 1]);
  });

  test("each has a key of its own to be come back to", () => {
    const asked = askedTogether([...questionsOf(6), ...questionsOf(6, "2021"), ...questionsOf(1, "2024")]);
    expect(new Set(asked.map(keyOfAsked)).size).toBe(3);
  });

  test("an answer to all is that of each of which nothing else is said", () => {
    const questions = [...questionsOf(3), questionOf(0, "2021")];
    const [first, second] = questions;
    if (!first || !second) throw new Error("Expected questions; found none");
    const typed = {
      [keyOfAll(first)]: { became: "ended" as const, others: [] },
      [keyOfQuestion(second)]: { became: "renamed" as const, others: ["n1"] },
    };
    const between = { earlier_id: "2012", later_id: "2017" };
    expect(historyAnswersOf(questions, typed)).toEqual([
      { ...between, body_id: "b0", became: "ended" },
      { ...between, body_id: "b1", became: "renamed", other_id: "n1" },
      { ...between, body_id: "b2", became: "ended" },
      { ...between, body_id: "b0", later_id: "2021", became: "left-out" },
    ]);
  });
});

const NAME: Sign = { about: "name", speaks: "for", values: ["Board"] };
const START: Sign = { about: "start", speaks: "against", values: ["2010", "2011"] };
const AREA: Sign = { about: "area", speaks: "against", values: ["North", "South"] };
const candidatesOf = (count: number, ...signs: readonly Sign[]): readonly Candidate[] =>
  Array.from({ length: count }, (_, index) => ({
    collection: "organizations",
    ids: [`a${index}`, `b${index}`],
    signs: [NAME, ...signs],
  }));

describe("many that may be the same, and against which the same speaks", () => {
  const many = candidatesOf(6, START);
  const few = candidatesOf(5, START, AREA);

  test("are asked about at once; few are not", () => {
    expect(alikeAmong([...many, ...few, ...candidatesOf(9)]).map(alikeInWords)).toEqual([
      "6 bodies may be the same in both, but they began at different times",
    ]);
    expect(alikeAmong(candidatesOf(6, START, AREA)).map(alikeInWords)).toEqual([
      "6 bodies may be the same in both, but they began at different times, and they are in different areas",
    ]);
    expect(askedOf([...many, ...few], NOTHING_DECIDED)).toEqual(few);
  });

  test.each([
    ["same", "same"],
    ["unsure", "unsure"],
  ] as const)("answered with %s, each is %s", (answer, each) => {
    const [alike] = alikeAmong(many);
    const decided = { ...NOTHING_DECIDED, together: { [alike?.kind ?? ""]: answer } };
    expect(joiningsOf(many, decided).map((joining) => joining.answer)).toEqual(Array(6).fill(each));
  });

  test("stay apart where nothing is said, and are asked about one by one where that is wished", () => {
    expect(new Set(joiningsOf(many, NOTHING_DECIDED).map(({ answer }) => answer))).toEqual(
      new Set(["unsure"]),
    );
    const [alike] = alikeAmong(many);
    const decided = {
      ...NOTHING_DECIDED,
      together: { [alike?.kind ?? ""]: "each" as const },
      answers: { '["a0","b0"]': "same" as const },
    };
    expect(askedOf(many, decided)).toEqual(many);
    expect(joiningsOf(many, decided).map(({ answer }) => answer)).toEqual([
      "same",
      ...Array(5).fill("unsure"),
    ]);
  });
});
