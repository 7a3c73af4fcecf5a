import { describe, expect, test } from "vitest";
import { readingsOf } from "../../../src/record/coverage";
import { locationOfAddress } from "../../../src/store/address";
import { madeStory } from "../../../src/store/made-story";
import { inlineOf, plainText } from "../../../src/words/story/inline";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const made = madeStory(record, { areaId: "cambridgeshire", span: { first: 2011, last: 2024 } });

describe.each([...record.stories, made])("the story “$title”", ({ steps }) => {
  const links = steps.flatMap(({ address, text }) => [
    address,
    ...inlineOf(text).flatMap((part) => (typeof part === "string" ? [] : [part.address])),
  ]);

  test("has from five to ten steps", () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(10);
  });

  test("leads nowhere in vain, and every paragraph that it cites is one that the record has read", () => {
    for (const link of links) {
      const { notice, citation } = locationOfAddress(record, link);
      expect(notice, link).toBeNull();
      if (citation) {
        const locators = readingsOf(record, citation.documentId).map(({ source }) => source.locator);
        expect(locators, link).toContain(citation.locator);
      }
    }
  });
});

test("2011 to 2024 in Cambridgeshire: a start, what ended and was agreed in 2011, a long silence, four changes that registers and a report tell, and an end", () => {
  expect(made.steps.map(({ heading }) => heading)).toEqual([
    "2011: how things stood",
    "By the end of 2011: Cambridgeshire's strategic partnerships were cut from five to three",
    "By the end of 2011: the Joint Accountability Committee was not to go on",
    "2012 to 2023: no report in this record",
    "2017: the Cambridgeshire and Peterborough Combined Authority was formed",
    "2019: two councils merged into West Suffolk Council",
    "2022: the LEP was renamed The Business Board",
    "By the end of 2024: the LEP came to an end",
    "By the end of 2024: 34 bodies first on record",
    "2024: how things stood",
  ]);
  const formed = made.steps.find(({ heading }) => heading.startsWith("2017"));
  expect(plainText(formed?.text ?? "")).toBe(
    "The Cambridgeshire and Peterborough Combined Authority was formed on 3 March 2017 (by the national register). (ONS 2024, Cambridgeshire and Peterborough Combined Authority)",
  );
});

test("the story that the record brings tells what the review of 2011 says of the five partnerships that became three", () => {
  const told = record.stories[0]?.steps.find(({ heading }) =>
    heading.includes("five strategic partnerships"),
  );
  expect(told?.address).toBe("view=structure&period=2011&area=cambridgeshire&compare=2010");
  expect(plainText(told?.text ?? "")).toContain(
    "The Safer and Stronger Communities Partnership and the Environmental Sustainability Partnership were decommissioned (Cambridge 2011, 3.1, 3.3).",
  );
});
