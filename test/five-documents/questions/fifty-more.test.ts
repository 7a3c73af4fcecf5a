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

test("of the fifty, twenty-eight are understood and right, none understood and wrong, and of the others it is said", () => {
  const understood = FIFTY_MORE.filter(({ ask }) => replyToMember(ask).kind === "answered");
  expect(new Set(FIFTY_MORE.map(({ ask }) => ask)).size).toBe(50);
  expect(understood.length).toBe(28);
  expect(understood.filter(({ says }) => says === undefined)).toEqual([]);
});

test.each(FIFTY_MORE.map((typed) => [typed.ask, typed.right, typed] as const))("“%s” %s", (ask, _, typed) => {
  const { says, never = [] } = typed;
  const reply = replyToMember(ask);
  const told = toldIn(reply);
  if (says === undefined) {
    expect(reply.kind, told).toBe("not-understood");
    expect(reply.kind === "not-understood" && reply.choices.length > 0).toBe(true);
    return;
  }
  for (const fact of says) expect(told).toContain(fact);
  for (const wrong of never) expect(told).not.toContain(wrong);
});
