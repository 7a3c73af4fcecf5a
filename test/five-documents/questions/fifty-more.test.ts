import { expect, test } from "vitest";
import type { Reply } from "../../../src/questions/asking";
import { replyTo } from "../../../src/questions/reply";
import { periodOf } from "../../../src/time/period";
import { textOf } from "../../../src/words/sentence";
import { shippedRecord } from "../shipped-record";
import { FIFTY_MORE } from "./fifty-more";

const record = shippedRecord();

/** As a member of Cambridge City Council asks, with what opens at first. */
function replyToMember(ask: string): Reply {
  const period = periodOf("2024");
  if (!period) throw new Error("Expected 2024 to be a period");
  return replyTo({ record, areaId: "cambridgeshire", period, councilId: "cambridge-city-council" }, ask);
}

const toldIn = (reply: Reply): string =>
  reply.kind === "answered"
    ? reply.answers.flatMap(({ statements }) => statements.map(({ sentence }) => textOf(sentence))).join("\n")
    : reply.sentence;

test("of the fifty, thirty-four are understood and right, none understood and wrong, one is asked back, and of fifteen it is said that they are not", () => {
  const understood = FIFTY_MORE.filter(({ ask }) => replyToMember(ask).kind === "answered");
  expect(new Set(FIFTY_MORE.map(({ ask }) => ask)).size).toBe(50);
  expect(understood.length).toBe(34);
  expect(FIFTY_MORE.filter(({ ask }) => replyToMember(ask).kind === "asks-back").length).toBe(1);
  expect(understood.filter(({ says }) => says === undefined)).toEqual([]);
});

test.each([
  ["why was the LEP formed", "When did the LEP end?"],
  ["why did we leave the LEP", "When did the LEP end?"],
  ["anna smith", "What does Anna Smith sit on?"],
  [
    "when is the next meeting of the Health and wellbeing board",
    "Who sits on the Health and Wellbeing Board?",
  ],
])("not understood, “%s” offers questions of whom it names", (ask, offered) => {
  const reply = replyToMember(ask);
  expect(reply.kind).toBe("not-understood");
  expect(reply.choices.map(({ question }) => question)).toContain(offered);
  for (const { question } of reply.choices) expect(replyToMember(question).kind, question).toBe("answered");
});

const answersTo = (ask: string): readonly string[] => {
  const reply = replyToMember(ask);
  return reply.kind === "answered"
    ? reply.answers.map(({ title, statements }) =>
        [title, ...statements.map(({ sentence }) => textOf(sentence))].join(" "),
      )
    : [];
};

test.each([
  [
    "Why did the Joint Accountability Committee end?",
    "Why did the Joint Accountability Committee end? The reason on record: with neither an area agreement nor the board of Cambridgeshire Together it was held to be needed no longer. The Joint Accountability Committee was not to go on (agreed, no date given, report of 10 October 2011). That it ended between 11 October 2010 and 10 October 2011 is our inference.",
  ],
  [
    "why was the Environmental Sustainability Partnership scrapped",
    "Why did the Environmental Sustainability Partnership end? The reason on record: the number of strategic partnerships was brought down so that they would take less of members' and officers' time. The Environmental Sustainability Partnership was decommissioned between 23 November 2010 and 10 October 2011.",
  ],
  [
    "why did the LEP close down",
    "Why did the Greater Cambridge Greater Peterborough Local Enterprise Partnership end? No report on record says why. The Greater Cambridge Greater Peterborough Local Enterprise Partnership came to an end on 31 March 2024 (by the national register). By then it was called The Business Board.",
  ],
  [
    "why was the Community Safety Strategic Board replaced",
    "Why did the Community Safety Strategic Board end? No report on record says why. The Community Safety Strategic Board was replaced by the Safer and Stronger Communities Partnership and the Safer and Stronger Strategic Board between 1 January 2009 and 11 May 2010.",
  ],
  [
    "why has RECAP ended",
    "Why did the Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership end? The Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership is on record in the latest report, of 27 June 2024.",
  ],
])("%s: the reason that is on record, or that none is, and how it ended", (ask, answer) => {
  expect(answersTo(ask)).toEqual([answer]);
  expect(answersTo(answer.slice(0, answer.indexOf("?") + 1))).toEqual([answer]);
});

test.each([
  "why does Anna Smith sit on the combined authority",
  "why is RECAP still there",
  "why do we pay the LEP",
  "why was the Health and Wellbeing Board set up",
])("another “why” is not taken for a question that can be answered: “%s”", (ask) => {
  expect(replyToMember(ask).kind).toBe("not-understood");
});

test("a body is called in an example as people call it", () => {
  const offered = replyToMember("what is the meaning of it all").choices.map(({ question }) => question);
  expect(offered).toContain("Is RECAP still there?");
  expect(offered).toContain("What does Cambridge City Council pay the LEP?");
});

test.each(FIFTY_MORE.map((typed) => [typed.ask, typed.right, typed] as const))("“%s” %s", (ask, _, typed) => {
  const { says, offers, never = [] } = typed;
  const reply = replyToMember(ask);
  const told = toldIn(reply);
  if (offers !== undefined) {
    expect(reply.kind, told).toBe("asks-back");
    expect(reply.choices.map(({ label }) => label)).toEqual(offers);
    return;
  }
  if (says === undefined) {
    expect(reply.kind, told).toBe("not-understood");
    expect(reply.kind === "not-understood" && reply.choices.length > 0).toBe(true);
    return;
  }
  for (const fact of says) expect(told).toContain(fact);
  for (const wrong of never) expect(told).not.toContain(wrong);
});
