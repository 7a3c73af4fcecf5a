import { describe, expect, test } from "vitest";
import { termOfCell } from "../../src/words/term-of-cell";
import { PRESENCE_TERMS } from "../../src/words/terms";
import { termsIn } from "../../src/words/terms-in";

const found = (text: string) =>
  termsIn(text).flatMap((part) => (typeof part === "string" ? [] : [[part.text, part.term.label]]));

describe("a sentence explains the terms that it uses", () => {
  test("however it says them", () => {
    expect(found("On record in 2011.")).toEqual([["On record", "On record"]]);
    expect(found("No report of it after 10 October 2011. Whether it went on is not known.")).toEqual([
      ["No report of it after", "No longer reported"],
    ]);
    expect(found("It may still have been there.")).toEqual([["may still have been there", "Possible"]]);
    expect(found("Planned or proposed in 2010; first report 2013.")).toEqual([
      ["Planned or proposed", "Planned or proposed"],
      ["first report", "Not yet reported"],
    ]);
  });

  test("and nothing that only sounds like one", () => {
    expect(
      found("Nobody is named; no name on record. First on record in 2010. As soon as possible."),
    ).toEqual([]);
    expect(found("The recorded plan of the Report Group")).toEqual([]);
  });

  test("and stays the same text", () => {
    const text = "Last report: 5 July 2010, on record before.";
    expect(
      termsIn(text)
        .map((part) => (typeof part === "string" ? part : part.text))
        .join(""),
    ).toBe(text);
  });
});

test("a cell explains the term that it consists of, and no other", () => {
  expect(termOfCell("Possible")).toBe(PRESENCE_TERMS.possible);
  expect(termOfCell("planned")?.label).toBe("Planned");
  expect(termOfCell("Possible Futures Board")).toBeNull();
});
