import { describe, expect, test } from "vitest";
import { periodAsked } from "../../src/questions/period-asked";

const asked = (text: string) => periodAsked(text.split(" "));

describe("the time that a question names", () => {
  test.each([
    ["in 2011", "2011"],
    ["2011", "2011"],
    ["in the year 2011", "2011"],
    ["in may 2011", "2011-05"],
    ["in sept 2010", "2010-09"],
    ["on 5 july 2010", "2010-07-05"],
    ["on 5th july 2010", "2010-07-05"],
  ])("“%s” is %s", (text, period) => {
    expect(asked(text)).toMatchObject({ kind: "in", period: { text: period }, isOfName: false });
  });

  test("of a year, a body is told from its namesakes", () => {
    expect(asked("of 2010")).toMatchObject({ kind: "in", period: { text: "2010" }, isOfName: true });
  });

  test("before a year, and since one", () => {
    expect(asked("before 2012")).toMatchObject({ kind: "before", period: { text: "2012" } });
    expect(asked("after 2011")).toMatchObject({ kind: "since", period: { text: "2011" } });
  });

  test.each(["between 2024 and 2010", "from 2010 to 2024"])("“%s”, the earlier first", (text) => {
    expect(asked(text)).toMatchObject({ kind: "between", periods: [{ text: "2010" }, { text: "2024" }] });
  });

  test.each([
    ["now", "now"],
    ["at the moment", "now"],
    ["last year", "last-year"],
    ["since the last review", "since-review"],
  ])("“%s”", (text, kind) => {
    expect(asked(text)).toEqual({ kind });
  });

  test.each([
    "in 11",
    "in health",
    "of",
    "",
    "on 32 july 2010",
    "in ma 2011",
    "between 2010",
    "between 2010 and 2010",
  ])("“%s” is no time", (text) => {
    expect(asked(text)).toBeNull();
  });
});
