import { describe, expect, test } from "vitest";
import type { HistoryQuestion } from "../../../src/io/registers/history-questions";
import {
  historyAnswersOf,
  isPossible,
  keyOfQuestion,
  othersOf,
  slipOf,
} from "../../../src/views/record/adding/typed-history";

const question: HistoryQuestion = {
  bodyId: "trust",
  earlierId: "2012",
  laterId: "2017",
  newIds: ["board", "group"],
  standingIds: ["forum"],
};
const between = { body_id: "trust", earlier_id: "2012", later_id: "2017" };

describe("what became of a body", () => {
  test("is that it is only left out, where nothing else is said", () => {
    expect(historyAnswersOf([question], {})).toEqual([{ ...between, became: "left-out" }]);
  });

  test("may be part of any that the later register lists, another name or a split only of what it alone lists", () => {
    expect(othersOf(question, "part-of")).toEqual(["board", "group", "forum"]);
    expect(othersOf(question, "renamed")).toEqual(["board", "group"]);
    expect(othersOf(question, "split")).toEqual(["board", "group"]);
    expect(isPossible({ ...question, newIds: ["board"] }, "renamed")).toBe(true);
    expect(isPossible({ ...question, newIds: ["board"] }, "split")).toBe(false);
  });

  test("is a split only into two or more, which is asked for before one goes on", () => {
    const said = (others: readonly string[]) => ({ became: "split" as const, others });
    const answered = (others: readonly string[]) =>
      historyAnswersOf([question], { [keyOfQuestion(question)]: said(others) });
    expect(slipOf(said(["board"]))).toBe("Say which two or more came of it.");
    expect(slipOf(said(["board", "group"]))).toBe(null);
    expect(answered(["board"])).toEqual([{ ...between, became: "left-out" }]);
    expect(answered(["board", "group"])).toEqual([
      { ...between, became: "split", other_ids: ["board", "group"] },
    ]);
  });
});
