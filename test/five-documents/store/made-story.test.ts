import { describe, expect, test } from "vitest";
import { madeStory } from "../../../src/store/made-story";
import { plainText } from "../../../src/words/story/inline";
import { shippedRecord } from "../shipped-record";

const storyOf = (first: number, last: number) =>
  madeStory(shippedRecord(), { areaId: "cambridgeshire", span: { first, last } });

const headingsOf = (first: number, last: number) => storyOf(first, last).steps.map(({ heading }) => heading);
const lastTextOf = (first: number, last: number) => plainText(storyOf(first, last).steps.at(-1)?.text ?? "");
const textOf = (first: number, last: number) =>
  storyOf(first, last)
    .steps.map(({ text }) => plainText(text))
    .join("\n");

describe("what was there in the first year and is gone in the next step", () => {
  test.each([
    "The Safer and Stronger Strategic Board was decommissioned in May 2011.",
    "Cambridgeshire Together was decommissioned between 23 November 2010 and 10 October 2011.",
    "Cambridgeshire Horizons was to cease operating and to remain as an un-staffed company (on 30 September 2011; agreed, report of 10 October 2011).",
    "The Greater Cambridge Partnership (on record from 1998) was to be decommissioned by 31 December 2011 (agreed on 23 June 2011, report of 10 October 2011).",
  ])("is told: %s", (sentence) => {
    expect(textOf(2011, 2024)).toContain(sentence);
  });

  test("in its own steps, behind how things stood", () => {
    expect(headingsOf(2011, 2024).slice(0, 4)).toEqual([
      "2011: how things stood",
      "By the end of 2011: Cambridgeshire's strategic partnerships were cut from five to three",
      "By the end of 2011: the Joint Accountability Committee was not to go on",
      "2012 to 2023: no report in this record",
    ]);
  });
});

test("what ended in the course of the last year is not told as standing at its end", () => {
  const [standing = "", ended = ""] = lastTextOf(2011, 2024)
    .split("\n\n")
    .filter((paragraph) => /^(The partnerships|Ended)/.test(paragraph));
  expect(standing).toContain("the Cambridge Community Safety Partnership");
  expect(standing).not.toContain("Local Enterprise Partnership");
  expect(ended).toBe(
    "Ended before the end of 2024: the Greater Cambridge Greater Peterborough Local Enterprise Partnership (later The Business Board), by the national register.",
  );
});

test("the enterprise partnership, its new name and the Business Board are one thread", () => {
  const told = textOf(2011, 2024);
  expect(told).toContain(
    "came to an end on 31 March 2024 (by the national register). (ONS 2024, Greater Cambridge and Greater Peterborough LEP)\n\nBy then it was called The Business Board.",
  );
  expect(told).toContain(
    "was renamed The Business Board (on 31 December 2022; by the national register). (ONS 2024, Greater Cambridge and Greater Peterborough LEP)\n\nNo report says whether the Cambridgeshire and Peterborough Business Board is the same body.",
  );
  expect(told).toContain(
    "No report says whether the Cambridgeshire and Peterborough Business Board is the Greater Cambridge Greater Peterborough Local Enterprise Partnership (later The Business Board).",
  );
});

test("an end that was only decided says what is known of it, as the answer does", () => {
  expect(textOf(2011, 2024)).toContain(
    "(agreed on 23 June 2011, report of 10 October 2011). (Cambridge 2011, 8.1)\n\nNo report says that it ended.",
  );
  expect(textOf(2011, 2024)).toContain(
    "The Joint Accountability Committee was not to go on (agreed, no date given, report of 10 October 2011). (Cambridge 2011, 10.1)\n\nThat it ended between 11 October 2010 and 10 October 2011 is our inference. (Cambridge 2011, 10.2, App 1 / 7.1)",
  );
});

test("a label names its body as every sentence does, told from another of that name", () => {
  expect(textOf(2011, 2024)).toContain(
    "The Greater Cambridge Partnership (on record from 1998) was to wind down its operations (on 30 September 2011; agreed on 23 June 2011, report of 10 October 2011).",
  );
});

test("of many partnerships those are named of which the reports have most to say, the three strategic ones of 2011 among them", () => {
  expect(textOf(2011, 2024)).toContain(
    "The partnerships on record were the Greater Cambridge Greater Peterborough Local Enterprise Partnership, Cambridgeshire Horizons, the Cambridge and South Cambridgeshire Local Strategic Partnership, the Cambridgeshire Children's Trust, the Greater Cambridge Partnership (on record from 1998), the Community Wellbeing Board, the Cambridgeshire growth partnership and 5 others.",
  );
});

test("what rests on our reading alone says so in the sentence, and only there", () => {
  expect(textOf(2011, 2024)).toContain(
    "That the Health and Wellbeing Board, Greater Cambridge Impact and the Oxford Cambridge Supercluster were there is, in part, our inference. (Cambridge 2024, 2 a (Executive Councillor), 3.8, 3.22)",
  );
});

test("that the board of 3.4 is that of the year before is marked as our reading", () => {
  expect(textOf(2011, 2024)).toContain(
    "The Safer and Stronger Strategic Board was decommissioned in May 2011. (Cambridge 2011, 3.4, in part by our inference)",
  );
});

test("nothing is told only to be left out: more changes are counted where there is a list of them", () => {
  for (const { text } of storyOf(2011, 2024).steps)
    expect(plainText(text)).not.toMatch(/\bAnd (one|\d+) more/);
  expect(textOf(2011, 2024)).toContain("2 more changes are told in the list of changes.");
});

test("when those began that are first told of is not on record, without an exception that is stated nowhere", () => {
  expect(textOf(2011, 2024)).toContain("When they began is not on record.");
  expect(textOf(2011, 2024)).not.toContain("unless stated");
});

test("what is counted has a noun, and says how many of it are councils, in the first step, in the silence and in the last", () => {
  expect(textOf(2011, 2024)).toContain(
    "In 2011: 27 bodies on record in Cambridgeshire, 6 of them councils, and 5 groups of bodies; 7 councils of other areas are shown with them; 4 possible; 20 planned or proposed; 17 no longer reported.",
  );
  expect(textOf(2011, 2024)).toContain(
    "9 bodies on record in Cambridgeshire, 6 of them councils, by what is told of other years; 7 councils of other areas are shown with them; 33 last reported between 2009 and 2011; 20 had been planned.",
  );
});

test("the last step counts those, too, of whom nobody tells any more, and leaves out the board that ended with what it was part of", () => {
  expect(lastTextOf(2011, 2024)).toContain(
    "In 2024: 44 bodies on record in Cambridgeshire, 6 of them councils; 6 councils of other areas are shown with them; 2 planned or proposed; 32 not reported for more than five years.",
  );
});

test("a board that was planned in the first year is not told as if nobody had thought of it then", () => {
  expect(textOf(2011, 2024)).toMatch(
    /Not on record in 2011, and on record in 2024: [^.]*, the Health and Wellbeing Board \(planned in 2011\), /,
  );
});

test("the main change of the report of 2011, which is one of a group, heads its step", () => {
  expect(textOf(2011, 2024)).toContain(
    "Cambridgeshire's strategic partnerships were cut from five to three (between 23 November 2010 and 10 October 2011).",
  );
});

test("what stood already and went on is not told as set up to replace", () => {
  expect(textOf(2011, 2024)).toContain(
    "Cambridgeshire Together gave way to the Leader and Chief Executive meetings between 23 November 2010 and 10 October 2011.",
  );
});

test("no plan is told of what is not counted: the last step counts what the step before it tells as planned", () => {
  const headings = headingsOf(2011, 2024);
  expect(headings).toContain("By the end of 2024: the LEP came to an end");
  expect(textOf(2011, 2024)).not.toContain("Pledge");
  expect(lastTextOf(2011, 2024)).toContain("; 2 planned or proposed;");
});

test("no step compares with a year before the story begins", () => {
  const compared = [2009, 2010, 2011].flatMap((first) =>
    storyOf(first, 2024).steps.flatMap(({ address }) => {
      const year = /compare=(\d{4})/.exec(address)?.[1];
      return year === undefined ? [] : [Number(year) - first];
    }),
  );
  expect(compared.length).toBeGreaterThan(2);
  expect(compared.filter((years) => years < 0)).toEqual([]);
});

test("what is offered to be put in other words has no address in it, in any area", () => {
  for (const areaId of ["cambridgeshire", "cumbria", "cheshire-east", "england", "all"]) {
    const { steps } = madeStory(shippedRecord(), { areaId, span: { first: 2009, last: 2024 } });
    for (const { text } of steps) expect(plainText(text)).not.toMatch(/\]\(|[#&?]\w+=/);
  }
});
