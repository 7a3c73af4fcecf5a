import { describe, expect, test } from "vitest";
import type { Reply, Standpoint } from "../../../src/questions/asking";
import { replyTo } from "../../../src/questions/reply";
import { periodOf } from "../../../src/time/period";
import { textOf } from "../../../src/words/sentence";
import { shippedRecord } from "../shipped-record";
import type { AskedQuestion } from "./fifty-questions";
import { FIFTY_QUESTIONS } from "./fifty-questions";

const record = shippedRecord();

function standpointOf({
  areaId = "cambridgeshire",
  period = "2024",
  chosenId = null,
}: Omit<AskedQuestion, "ask" | "chosenId"> & { readonly chosenId?: string | null }): Standpoint {
  const shown = periodOf(period);
  if (!shown) throw new Error(`Expected a period; found ${period}`);
  return { record, areaId, period: shown, councilId: chosenId };
}

const answersOf = (reply: Reply) => (reply.kind === "answered" ? reply.answers : []);

const textOfAnswers = (reply: Reply): string =>
  answersOf(reply)
    .flatMap(({ title, statements }) => [title, ...statements.map(({ sentence }) => textOf(sentence))])
    .join("\n");

const textOfReply = (reply: Reply): string =>
  [textOfAnswers(reply), ...reply.choices.map(({ label }) => label)].join("\n");

const citedIn = (reply: Reply): readonly string[] =>
  answersOf(reply).flatMap(({ statements }) =>
    statements.flatMap(({ sources }) =>
      sources.map(({ document_id, locator }) => `${document_id} ${locator}`),
    ),
  );

describe("what the documents say", () => {
  test.each(FIFTY_QUESTIONS.map((asked) => [asked.ask, asked] as const))("“%s”", (_, asked) => {
    const reply = replyTo(standpointOf(asked), asked.ask);
    const text = textOfReply(reply);
    const { says = [], never = [], cites = [], offers = [], isBeyond = false } = asked;
    const kind = isBeyond ? "not-understood" : offers.length > 0 ? "asks-back" : "answered";
    expect(reply.kind, text).toBe(kind);
    for (const fact of [...says, ...offers]) expect(text).toContain(fact);
    for (const wrong of never) expect(textOfAnswers(reply)).not.toContain(wrong);
    expect(citedIn(reply)).toEqual(expect.arrayContaining([...cites]));
  });
});

test("a question as it was understood is understood again, and alike", () => {
  for (const asked of FIFTY_QUESTIONS) {
    const at = standpointOf(asked);
    const reply = replyTo(at, asked.ask);
    for (const { title } of answersOf(reply)) {
      expect(answersOf(replyTo(at, title)).map((each) => each.title)).toEqual([title]);
    }
    for (const { question } of reply.choices) {
      const titles = answersOf(replyTo(at, question)).map(({ title }) => title);
      // Examples are asked as people speak, by short names.
      expect(titles).toEqual([reply.kind === "not-understood" ? expect.any(String) : question]);
    }
  }
});

describe("what asks for a yes is answered yes or no, where the record can say", () => {
  const at = standpointOf({ chosenId: "cambridge-city-council" });
  const LEP_ENDED =
    "The Greater Cambridge Greater Peterborough Local Enterprise Partnership came to an end on 31 March 2024 (by the national register).";
  test.each([
    [
      "Is RECAP still there?",
      /^Yes\. The Recycling in .* is on record in the latest report, of 27 June 2024\.$/,
    ],
    ["Is the LEP still there?", `No. ${LEP_ENDED}`],
    ["Has the LEP ended?", `Yes. ${LEP_ENDED}`],
    [
      "Is the Children's Trust still there?",
      /^Not known\. .*there is no report of it after 10 October 2011\.$/,
    ],
    ["Has Horizons ended?", /^Not known\. Cambridgeshire Horizons has no end on record/],
    ["Is Oxford on the Fast Growth Cities?", /^Yes\. In 2024 Oxford City Council is a member/],
    ["Is Huntingdonshire on the LEP?", `No. ${LEP_ENDED}`],
    [
      "Was Huntingdonshire on the LEP in 2011?",
      /^Yes\. In 2011 Huntingdonshire District Council is a member/,
    ],
    ["Do we pay the Fast Growth Cities?", /^Yes\. Cambridge City Council pays .* £5,000 a year/],
    ["Do we pay Horizons?", /^Cambridge City Council formerly paid Cambridgeshire Horizons/],
    ["Do we pay the LEP?", /^Cambridge City Council would pay/],
    [
      "Is Carlisle on the CLF?",
      /^No seat on the Cumbria Leadership Forum for Carlisle City Council is on record\.$/,
    ],
  ])("“%s”", (ask, first) => {
    const [answer] = answersOf(replyTo(at, ask));
    const [statement] = answer?.statements ?? [];
    expect(statement && textOf(statement.sentence)).toMatch(first);
  });

  test.each(["Who chairs the LEP?", "Who sits on the LEP?"])(
    "“%s” of what ended is answered by its end first, and then by who did",
    (ask) => {
      const [answer] = answersOf(replyTo(at, ask));
      const told = (answer?.statements ?? []).map(({ sentence }) => textOf(sentence));
      expect(told.slice(0, 2)).toEqual([LEP_ENDED, "By then it was called The Business Board."]);
      expect(told[2]).toMatch(/^In 2011 Neville Reyner/);
    },
  );
});

describe("what would be wrong is not answered", () => {
  const at = standpointOf({ chosenId: "cambridge-city-council" });

  test("two of one name are both answered, the one whose short name it is and the one whose name ends so", () => {
    const reply = replyTo(at, "Who chairs the Business Board?");
    expect(answersOf(reply).map(({ title }) => title)).toEqual([
      "Who chairs the Greater Cambridge Greater Peterborough Local Enterprise Partnership?",
      "Who chairs the Cambridgeshire and Peterborough Business Board?",
    ]);
    expect(textOfReply(reply)).toContain("In 2024 Al Kingsley chairs");
  });

  test("a theme and an area are heeded, or the question is not understood", () => {
    expect(
      answersOf(replyTo(at, "what has changed in health since 2011?")).map(({ title }) => title),
    ).toEqual(["What changed in health and wellbeing in Cambridgeshire between 2011 and 2024?"]);
    for (const ask of [
      "what do we sit on in Cumbria",
      "who sits on RECAP in Cumbria",
      "who chairs RECAP in health",
    ])
      expect(replyTo(at, ask).kind).toBe("not-understood");
  });

  test.each([
    "Who does not sit on RECAP?",
    "Who no longer sits on the LEP Board?",
    "Which partnerships cost nothing?",
    "When is the next meeting of the CSP?",
    "Who sits on X?",
    "Who sits on LSPP?",
    "What do we pay in total?",
    "How much did RECAP cost more than Horizons?",
    "who sits on RECAP and the LEP",
  ])("“%s” is not understood", (ask) => {
    expect(replyTo(at, ask).kind).toBe("not-understood");
  });

  test("a sum of another year is not told as one of the year that is asked about", () => {
    const [answer] = answersOf(replyTo(at, "what do we pay in 2024"));
    const text = answer?.statements.map(({ sentence }) => textOf(sentence)).join("\n") ?? "";
    expect(text).toContain("£5,000 a year");
    expect(text).not.toContain("£23,470");
    expect(text).not.toContain("£8,000");
  });
});
