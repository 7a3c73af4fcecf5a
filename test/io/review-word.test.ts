import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { reviewAsWord, WORD_TYPE } from "../../src/io/review-word";
import { xmlOf } from "../../src/io/xml";
import type { XmlElement } from "../../src/io/xml-element";
import { paperOf } from "../../src/words/review/paper";
import { inventedRecord } from "../fixtures/invented-record";
import { reviewBetween } from "../laws/review";

const record = inventedRecord();
const paperBetween = (before: number, after: number, councilId = "northwick-borough-council") =>
  paperOf(record, reviewBetween(record, councilId, before, after));

async function bodyOf(paper: ReturnType<typeof paperOf>): Promise<XmlElement> {
  const blob = await reviewAsWord(paper);
  expect(blob.type).toBe(WORD_TYPE);
  const { "word/document.xml": part } = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const read = xmlOf(new TextDecoder().decode(part));
  if (!("element" in read)) throw new Error(read.slip);
  return read.element.childCalled("body")!;
}

const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
const textOf = (element: XmlElement): string =>
  within(element, "t")
    .map(({ text }) => text)
    .join("");
const styleOf = (paragraph: XmlElement): string | undefined =>
  within(paragraph, "pStyle")[0]?.attributes.get("val");

describe("the review of Northwick, 2010 to 2016, as a Word document", async () => {
  const body = await bodyOf(paperBetween(2010, 2016));

  test("has headings in their order, the title above the others", () => {
    const headings = body.childrenCalled("p").filter((each) => styleOf(each)?.startsWith("Heading"));
    expect(headings.map((each) => [styleOf(each), textOf(each)])).toEqual([
      ["Heading1", "Partnerships of Northwick Borough Council: review of 2016"],
      ["Heading2", "All partnerships: 2016, compared with 2010"],
      ["Heading2", "What changed since 2010"],
      ["Heading2", "Not on record"],
      ["Heading2", "Documents"],
      ["Heading2", "How to read it"],
    ]);
  });

  test("has one table, whose header row is repeated on each page", () => {
    const [table, ...others] = body.childrenCalled("tbl");
    expect(others).toEqual([]);
    const [header, ...rows] = table!.childrenCalled("tr");
    expect(header!.childCalled("trPr")?.childCalled("tblHeader")).toBeDefined();
    expect(header!.childrenCalled("tc").map(textOf)).toEqual([
      "Partnership",
      "Who sits there for the council",
      "What the council pays",
      "Status, and change since 2010",
    ]);
    const cells = rows.map((row) => row.childrenCalled("tc").map(textOf));
    expect(cells[0]).toEqual(["In 2016 (3)"]);
    expect(cells[1]?.[0]).toBe("Marchshire Leaders' BoardPartnership (overarching)");
    expect(cells[2]?.[2]).toBe("£1,234.50 once (agreed, report of 4 October 2016) [2016, 7.5]");
  });

  test("has its documents at the end, by the years that the citations give", () => {
    const bullets = body.childrenCalled("p").map(textOf);
    expect(bullets.some((text) => /^2016: .*4 October 2016$/.test(text))).toBe(true);
  });
});

test("without partnerships it has no table, which Word would take for a broken file", async () => {
  const body = await bodyOf(paperBetween(2009, 2010, "nobody-at-all"));
  expect(body.childrenCalled("tbl")).toEqual([]);
  expect(body.childrenCalled("p").map(textOf)).toContain("No partnership is on record.");
});
