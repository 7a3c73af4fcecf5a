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

test("of the fifty, thirty-three are understood and right, none understood and wrong, one is asked back, and of sixteen it is said that they are not", () => {
  const understood = FIFTY_MORE.filter(({ ask }) => replyToMember(ask).kind === "answered");
  expect(new Set(FIFTY_MORE.map(({ ask }) => ask)).size).toBe(50);
  expect(understood.length).toBe(33);
  expect(FIFTY_MORE.filter(({ ask }) => replyToMember(ask).kind === "asks-back").length).toBe(1);
  expect(understood.filter(({ says }) => says === undefined)).toEqual([]);
});

test.each([
  ["why was cambs together scrapped", "When did Cambridgeshire Together end?"],
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
