/** Laws of any question on any record. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reply, Standpoint } from "../../src/questions/asking";
import { examplesFrom } from "../../src/questions/examples";
import { FORMS } from "../../src/questions/forms";
import { replyTo } from "../../src/questions/reply";
import { periodOf, yearOf } from "../../src/time/period";
import { textOf } from "../../src/words/sentence";
import { inventedRecord } from "../fixtures/invented-record";
import { smallRecord } from "../small-record";

const record = inventedRecord();
const at: Standpoint = {
  record,
  areaId: "marchshire",
  period: yearOf(2022),
  councilId: "northwick-borough-council",
};
const titles = (reply: Reply): readonly string[] =>
  reply.kind === "answered" ? reply.answers.map(({ title }) => title) : [];

const someName = fc.constantFrom(
  ...[...record.organizations, ...record.persons].map(({ name }) => name),
  "we",
  "nobody known",
);
/** A question of any form, of anybody, at any time. */
const someQuestion = fc
  .tuple(
    fc.constantFrom(...FORMS.flatMap(({ asks }) => asks)),
    fc.array(someName, { minLength: 3, maxLength: 3 }),
    fc.constantFrom(
      "",
      " in 2016",
      " before 2012",
      " since 2010",
      " now",
      " in Eastvale",
      " of 2010",
      " in 1850",
    ),
  )
  .map(([pattern, names, when]) => {
    const left = [...names];
    const words = pattern.map((element) =>
      element.kind === "slot" ? (left.shift() ?? "we") : (element.words[0] ?? ""),
    );
    return `${words.join(" ")}${when}?`;
  });

describe("whatever is asked", () => {
  test("it is answered in whole sentences, asked back, or not understood; and a title is understood as it stands", () => {
    fc.assert(
      fc.property(someQuestion, (question) => {
        const reply = replyTo(at, question);
        if (reply.kind !== "answered") expect(reply.sentence).not.toBe("");
        for (const { title, statements } of reply.kind === "answered" ? reply.answers : []) {
          expect(statements.length).toBeGreaterThan(0);
          for (const { sentence } of statements) expect(textOf(sentence)).toMatch(/^\S.*[.:]$/s);
          expect(textOf(statements.flatMap(({ sentence }) => sentence))).not.toMatch(
            /NaN|undefined|null|Infinity/,
          );
          expect(titles(replyTo(at, title))).toEqual([title]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("any text at all gets a reply", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(["answered", "asks-back", "not-understood"]).toContain(replyTo(at, text).kind);
      }),
    );
  });
});

test("each example is understood, in every area and in years with and without a report", () => {
  for (const areaId of ["marchshire", "eastvale", "all"]) {
    for (const year of [2010, 2013, 2022]) {
      const here = { ...at, areaId, period: yearOf(year), councilId: null };
      const examples = examplesFrom(here);
      expect(examples.length).toBeGreaterThan(2);
      for (const { question } of examples)
        expect([question, replyTo(here, question).kind]).toEqual([question, "answered"]);
    }
  }
});

test("whoever is named in what is not understood, what is offered of them is answered", () => {
  for (const { name } of [...record.organizations, ...record.persons]) {
    const reply = replyTo(at, `wherefore ${name} forsooth`);
    expect(reply.kind, name).toBe("not-understood");
    expect(reply.choices.length, name).toBeGreaterThan(1);
    for (const { question } of reply.choices) expect(replyTo(at, question).kind, question).toBe("answered");
  }
});

test("an empty record has examples too, and none of nobody", () => {
  const town = { ...at, record: smallRecord(), areaId: "town", period: yearOf(2010), councilId: null };
  for (const { question } of examplesFrom(town)) expect(replyTo(town, question).kind).toBe("answered");
});

test("a time that the record does not tell of is not answered from another", () => {
  const reply = replyTo(at, "Who sits on the Leaders Board in 1850?");
  expect(reply).toMatchObject({
    kind: "not-understood",
    sentence: "The record tells of 2009 to 2024: 1850 lies outside.",
  });
});

test("“we” are the council that is selected; where none is, those that sit on most are offered first", () => {
  expect(titles(replyTo(at, "what do we sit on"))).toEqual(["What does Northwick Borough Council sit on?"]);
  const reply = replyTo({ ...at, councilId: null }, "what do we sit on");
  expect(reply.kind).toBe("asks-back");
  expect(reply.kind === "asks-back" && reply.choices[0]?.question).toMatch(/^What does .* Council sit on\?$/);
});

test("a month and a day are periods as a year is", () => {
  const period = periodOf("2016-03");
  expect(period && titles(replyTo({ ...at, period }, "what changed in march 2016"))).toEqual([
    "What changed in Marchshire in March 2016?",
  ]);
});
