import { describe, expect, test } from "vitest";
import { previewOf } from "../../../src/io/matching/preview";
import type { MatchingQuestion } from "../../../src/io/matching/questions";
import { questionsOf } from "../../../src/io/matching/questions";
import { registerText, suggestionFor, tableOfText } from "./open-register";

async function asked(text: string, customs: object = {}): Promise<readonly MatchingQuestion[]> {
  const unmatched = await tableOfText(text, "register 2017-03-31.csv");
  const matching = suggestionFor(unmatched);
  return questionsOf(unmatched, { ...matching, customs: { ...matching.customs, ...customs } });
}
const kinds = (questions: readonly MatchingQuestion[]) => questions.map(({ kind }) => kind);
const readings = (questions: readonly MatchingQuestion[], kind: string) =>
  questions
    .find((question) => question.kind === kind)
    ?.answers.map(({ value, rows }) => [
      value,
      ...rows.map(({ name, cell, read, locator }) => [name, cell, read, locator]),
    ]);

describe("day before month, or month before day", () => {
  test("is asked where every date can be either, with rows read both ways", async () => {
    const questions = await asked("Name,Start date\nForum,05/07/2010\nBoard,7/7/2011\nTrust,01/02/2012");
    expect(kinds(questions)).toEqual(["dates"]);
    expect(questions[0]?.headings).toEqual(["Start date"]);
    expect(readings(questions, "dates")).toEqual([
      [
        "day-first",
        ["Forum", "05/07/2010", "5 July 2010", "Register, row 2"],
        ["Trust", "01/02/2012", "1 February 2012", "Register, row 4"],
      ],
      [
        "month-first",
        ["Forum", "05/07/2010", "7 May 2010", "Register, row 2"],
        ["Trust", "01/02/2012", "2 January 2012", "Register, row 4"],
      ],
    ]);
  });

  test("is not asked where one date shows it, and that date decides", async () => {
    const text = "Name,Start date\nForum,05/07/2010\nBoard,02/28/2011";
    expect(await asked(text)).toEqual([]);
    expect(suggestionFor(await tableOfText(text)).customs.dates).toBe("month-first");
  });

  test("nor of dates in words", async () => {
    expect(await asked("Name,Start date\nForum,5 July 2010\nBoard,2011")).toEqual([]);
  });
});

describe("the last day, or the first after it", () => {
  test("is asked of ends that are told to the day", async () => {
    const questions = await asked("Name,End date\nForum,1 April 2015\nBoard,31 March 2015");
    expect(readings(questions, "ends")).toEqual([
      [
        "last-day",
        ["Forum", "1 April 2015", "1 April 2015", "Register, row 2"],
        ["Board", "31 March 2015", "31 March 2015", "Register, row 3"],
      ],
      [
        "next-day",
        ["Forum", "1 April 2015", "31 March 2015", "Register, row 2"],
        ["Board", "31 March 2015", "30 March 2015", "Register, row 3"],
      ],
    ]);
  });

  test("is not asked of years", async () => {
    expect(await asked("Name,End date\nForum,2015")).toEqual([]);
  });

  test("an end on the day of another’s beginning suggests the first day after", async () => {
    const table = await tableOfText("Name,Start date,End date\nForum,,1 April 2015\nBoard,1 April 2015,");
    expect(suggestionFor(table).customs.ends).toBe("next-day");
  });
});

describe("what an empty date means", () => {
  test("is asked where others are told", async () => {
    const questions = await asked("Name,Start date,End date\nForum,2009,2015\nBoard,,\nTrust,2011,");
    expect(kinds(questions)).toEqual(["empty_start", "empty_end"]);
    expect(readings(questions, "empty_start")).toEqual([
      ["not-told", ["Board", "", null, "Register, row 3"]],
      ["before", ["Board", "", "1 January 2009", "Register, row 3"]],
    ]);
    expect(readings(questions, "empty_end")).toEqual([
      [
        "standing",
        ["Board", "", "31 March 2017", "Register, row 3"],
        ["Trust", "", "31 March 2017", "Register, row 4"],
      ],
      ["not-told", ["Board", "", null, "Register, row 3"], ["Trust", "", null, "Register, row 4"]],
    ]);
  });

  test("is not asked of a register that dates nothing, nor of one that dates all", async () => {
    expect(await asked("Name,Purpose\nForum,safe")).toEqual([]);
    expect(await asked("Name,Start date\nForum,2009\nBoard,2010")).toEqual([]);
  });
});

test("the first rows are shown as they would be read", async () => {
  const unmatched = await tableOfText(registerText("partnerships-2017.csv"));
  expect(previewOf(unmatched, suggestionFor(unmatched))).toEqual([
    {
      name: "Children's Trust Board",
      classification: "partnership",
      start: "May 2011",
      end: null,
      locator: "Register, row 5",
    },
    {
      name: "Safer Marchshire Partnership",
      classification: "partnership",
      start: "5 July 2010",
      end: null,
      locator: "Register, row 6",
    },
    {
      name: "The Waste Board",
      classification: "partnership",
      start: null,
      end: "31 March 2016",
      locator: "Register, row 7",
    },
  ]);
});
