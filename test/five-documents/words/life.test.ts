import { describe, expect, test } from "vitest";
import { plannedStart } from "../../../src/lineage/ending";
import { entityIn, sliceAt } from "../../../src/record/slice";
import { boundsOf } from "../../../src/time/edtf";
import { periodOf, yearOf } from "../../../src/time/period";
import { lifeInWords, presenceInWords, restOfLifeInWords } from "../../../src/words/life";
import { shippedRecord } from "../shipped-record";

const shipped = shippedRecord();

function standing(text: string, id: string, record = shipped): string {
  const period = periodOf(text) ?? yearOf(0);
  return presenceInWords(record, entityIn(sliceAt(record, period), id), period);
}

describe("how a body stands in a period is told in a sentence or two", () => {
  test.each([
    ["2010", "cambridgeshire-together", "On record in 2010."],
    ["2010-06", "cambridgeshire-together", "On record in June 2010."],
    ["2010-07-05", "cambridgeshire-together", "On record on 5 July 2010."],
    [
      "2011-03",
      "environmental-sustainability-partnership",
      "It may still have been there: it ended between 23 November 2010 and 10 October 2011.",
    ],
    ["2009-11-15", "childrens-trust-board", "It may already have begun: it began in November 2009."],
    [
      "2015",
      "cambridgeshire-care-partnership",
      "No report of it after 5 July 2010. Whether it went on is not known.",
    ],
    [
      "2009",
      "cambridgeshire-care-partnership",
      "No report of it before 27 May 2010. When it began is not known.",
    ],
    [
      "2011",
      "shadow-health-and-wellbeing-board",
      "Planned or proposed on 21 July 2011, for October 2011. No report says that this came about.",
    ],
    [
      "2011",
      "lep-cleantech-sub-group",
      "Planned or proposed on 15 September 2011. No report says that this came about.",
    ],
    [
      "2009",
      "lep-cleantech-sub-group",
      "Not yet spoken of in 2009: it was first planned or proposed on 15 September 2011.",
    ],
    ["2012", "safer-and-stronger-board", "Not there in 2012: it ended in May 2011, by our inference."],
    ["2009", "greater-cambridge-greater-peterborough-lep", "Not there in 2009: it began in September 2010."],
  ])("in %s: %s", (text, id, words) => expect(standing(text, id)).toBe(words));

  test("and with “on” before a day", () => {
    expect(standing("2010-07-05", "greater-cambridge-greater-peterborough-lep")).toBe(
      "Not there on 5 July 2010: it began in September 2010.",
    );
    expect(standing("2010-07-05", "lep-cleantech-sub-group")).toBe(
      "Not yet spoken of on 5 July 2010: it was first planned or proposed on 15 September 2011.",
    );
  });

  test("what is only agreed to end is not told to have ended", () => {
    expect(standing("2013", "greater-cambridge-partnership-1998")).toMatch(/^Not there in 2013: /);
    expect(standing("2013", "greater-cambridge-partnership-1998")).not.toContain("it ended");
  });
});

describe("a whole life is told in at most three sentences", () => {
  test.each([
    ["cambridgeshire-care-partnership", ["Last report: 5 July 2010. No end is recorded."]],
    [
      "safer-and-stronger-board",
      ["Began between 1 January 2009 and 11 May 2010.", "Ended in May 2011, by our inference."],
    ],
    [
      "childrens-trust-board",
      ["Began in November 2009.", "Last report: 10 October 2011. No end is recorded."],
    ],
    ["recap", ["Began between 1998 and 2000.", "Last report: 27 June 2024. No end is recorded."]],
    ["lep-cleantech-sub-group", []],
  ])("%s", (id, sentences) => expect(lifeInWords(shipped, id)).toEqual(sentences));

  test("that of a body whose end was agreed and is not reported does not tell it to have ended", () => {
    const [began, end] = lifeInWords(shipped, "greater-cambridge-partnership-1998");
    expect(began).toBe("Began in 1998.");
    expect(end).toContain("by 31 December 2011");
    expect(end).not.toMatch(/^Ended/);
  });
});

test("behind how it stands in a year its life does not tell the same again", () => {
  const rest = (id: string, year: number): readonly string[] => {
    const slice = sliceAt(shipped, yearOf(year));
    return restOfLifeInWords(shipped, entityIn(slice, id), slice.period);
  };
  expect(rest("joint-accountability-committee", 2011)).toEqual([]);
  expect(rest("congleton-borough-council", 2010)).toEqual([]);
  expect(rest("greater-cambridge-partnership-1998", 2010)).toEqual([
    "Began in 1998.",
    "Agreed that it should end by 31 December 2011.",
  ]);
});

test("a plan tells when the body was expected, where it gives a date", () => {
  expect(plannedStart(shipped, "shadow-health-and-wellbeing-board")).toEqual(boundsOf("2011-10"));
  expect(plannedStart(shipped, "lep-cleantech-sub-group")).toBeNull();
});
