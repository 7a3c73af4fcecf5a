import { describe, expect, test } from "vitest";
import { ownedUp, paragraphsOf, readingsOf, restsOnAlone } from "../../../src/record/coverage";
import { documentsById, getOrThrow } from "../../../src/record/links";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const paragraphs = (id: string) => paragraphsOf(record, getOrThrow(documentsById(record), id));
const locators = (id: string) => paragraphs(id).map(({ locator }) => locator);

/** Every number from the first to the last: `numbered("3", 7)` is 3.1 to 3.7. */
const numbered = (chapter: string, last: number, first = 1): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${chapter}.${first + index}`);

/** The numbered paragraphs of each document, as printed. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  "doc-cambridgeshire-2010": [
    ...numbered("1", 9),
    ...numbered("2", 6),
    ...numbered("3", 10),
    ...numbered("4", 4),
    ...numbered("5", 16),
    ...numbered("6", 15),
    ...numbered("7", 9),
    ...numbered("8", 7),
    "9.1",
    ...numbered("10", 5),
    ...numbered("11", 4),
    "12.1",
  ],
  "doc-cambridge-2011": [
    ...numbered("1", 3),
    ...numbered("3", 7),
    ...numbered("4", 8),
    ...numbered("5", 5),
    ...numbered("6", 10),
    ...numbered("7", 4),
    ...numbered("8", 2),
    ...numbered("9", 5),
    ...numbered("10", 3),
    ...numbered("App 1 / 1", 4),
    ...numbered("App 1 / 2", 2),
    ...numbered("App 1 / 3", 2),
    ...numbered("App 1 / 4", 2),
    ...numbered("App 1 / 5", 2),
    ...numbered("App 1 / 6", 2),
    "App 1 / 7.1",
  ],
  // 3.33 stands where 3.23 would: a misprint that the record keeps. The 1.6 inside 3.51 is one too.
  "doc-cambridge-2024": [...numbered("3", 22), ...numbered("3", 59, 33), "1.6", ...numbered("4", 8), "6.1"],
  "doc-cheshire-east-2016": [
    ...numbered("1", 6),
    ...numbered("2", 3),
    "3.1",
    "4.1",
    ...numbered("5", 6),
    ...numbered("5.6", 6),
    "6.1",
    "7.1.1",
    ...numbered("7.2", 4),
    "7.3.1",
    "7.4.1",
    "7.5.1",
    "7.6.1",
    "7.7.1",
    "8.1",
    ...numbered("9", 2),
  ],
  "doc-cumbria-2009": [
    ...numbered("App 1 / 1", 2),
    ...numbered("App 1 / 2", 6),
    ...numbered("App 1 / 3", 3),
    ...numbered("App 1 / 4", 9),
    ...numbered("App 1 / 5", 5),
  ],
};

describe("no paragraph can hide", () => {
  test.each(Object.entries(PRINTED))("of %s", (id, printed) => {
    const known = new Set(locators(id));
    const accounted = (locator: string): boolean =>
      known.has(locator) || [...known].some((each) => each.startsWith(`${locator} `));
    expect(printed.filter((locator) => !accounted(locator))).toEqual([]);
  });

  test("a paragraph is read or set aside with a reason, never both", () => {
    for (const { id } of record.documents)
      for (const { readings, setAside } of paragraphs(id))
        expect(readings.length > 0).toBe(setAside === null);
  });

  test("reasons for setting aside are one word", () => {
    for (const { id } of record.documents)
      for (const { setAside } of paragraphs(id)) expect(setAside ?? "word").toMatch(/^[a-z-]+$/);
  });
});

describe("the record owns up", () => {
  test("that the kind of body is its own decision", () => {
    const inferred = ownedUp(record, "doc-cumbria-2009", "inferred").map(({ item }) => item.id);
    expect(inferred).toContain("leadership-centre-for-local-government");
  });

  test("but a first meeting that is not taken as a founding is no inference", () => {
    const inferred = ownedUp(record, "doc-cambridgeshire-2010", "inferred").map(({ item }) => item.id);
    expect(inferred).not.toContain("cambridgeshire-flood-risk-management-partnership");
  });
});

test("paragraphs stand in the order of the document: 6.10 after 6.9, appendices last", () => {
  const order = locators("doc-cambridge-2011");
  expect(order[0]).toBe("Community Wellbeing Board (heading)");
  expect(order.indexOf("6.10")).toBe(order.indexOf("6.9") + 1);
  expect(order.at(-1)).toBe("App 1 / 7.1");
});

test("paragraph 3.4 of 2011 evidences the end of the Safer Board", () => {
  const items = readingsOf(record, "doc-cambridge-2011")
    .filter(({ source }) => source.locator === "3.4")
    .map(({ item }) => item.id);
  expect(items).toContain("safer-and-stronger-board");
  expect(items).toContain("cambridge-community-safety-partnership");
});

test("the forum of Cumbria's leaders rests on one report alone, RECAP does not", () => {
  const alone = (id: string) => restsOnAlone(record, id).map((item) => item.id);
  expect(alone("doc-cumbria-2009")).toContain("cumbria-leadership-forum");
  for (const { id } of record.documents) expect(alone(id)).not.toContain("recap");
});
