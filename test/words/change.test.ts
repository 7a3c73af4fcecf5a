import { describe, expect, test } from "vitest";
import { datedEvents } from "../../src/record/dated-event";
import type { PartnershipRecord } from "../../src/record/record";
import type { ChangeEvent } from "../../src/record/shape";
import { changeInWords } from "../../src/words/change";
import { reportsInWords } from "../../src/words/reports";
import { textOf } from "../../src/words/sentence";
import { event, smallRecord } from "../small-record";

/** Of the small record with this one change, whatever else is said of the bodies. */
const told = (type: string, from: readonly string[], to: readonly string[], more = {}): string => {
  const change = event("it", type, from, to, more) as unknown as ChangeEvent;
  const record: PartnershipRecord = { ...smallRecord(), change_events: [change] };
  return datedEvents(record)
    .map((datedEvent) => textOf(changeInWords(record, datedEvent)))
    .join();
};

describe("each kind of change is told in its own words", () => {
  test.each([
    ["formed", [], ["new-board"], "The New Board was formed in May 2011."],
    [
      "replaced",
      ["town-board"],
      ["new-board"],
      "The Town Partnership Board was replaced by the New Board in May 2011.",
    ],
    [
      "merged",
      ["town-board", "old-forum"],
      ["new-board"],
      "The Town Partnership Board and the Old Forum merged into the New Board in May 2011.",
    ],
    [
      "absorbed",
      ["town-board"],
      ["new-board"],
      "The Town Partnership Board became part of the New Board in May 2011.",
    ],
    [
      "split",
      ["town-partnership"],
      ["new-board", "north-safety"],
      "The Town Partnership was split into the New Board and the North Safety Partnership in May 2011.",
    ],
    [
      "demerged",
      ["town-partnership"],
      ["new-board"],
      "The New Board was set up out of the Town Partnership in May 2011.",
    ],
    ["decommissioned", ["old-forum"], [], "The Old Forum was decommissioned in May 2011."],
    ["decommissioned", ["town-council"], [], "Town Council came to an end in May 2011."],
  ])("%s: %j to %j", (type, from, to, sentence) => {
    expect(told(type, from, to, { date: "2011-05" })).toBe(sentence);
  });

  test.each(["renamed", "restructured"])("%s: in the words of the record", (type) => {
    expect(
      told(type, ["town-board"], ["town-board"], { date: "2011-05", label: "The board met less often" }),
    ).toBe("The board met less often (in May 2011).");
  });
});

describe("what passed from one to another is told", () => {
  const transferred = (from: readonly string[], to: readonly string[], more: object) =>
    told("transferred", from, to, { certainty: "happened", date: "2011-05-05", ...more });
  const HEALTH = { what: "public health" };

  test.each([
    [
      ["health-trust"],
      ["town-council"],
      HEALTH,
      "The Health Trust passed public health to Town Council on 5 May 2011.",
    ],
    [[], ["town-council"], HEALTH, "Town Council took over public health on 5 May 2011."],
    [["health-trust"], [], HEALTH, "The Health Trust passed on public health on 5 May 2011."],
    [
      ["health-trust"],
      ["town-council"],
      { amount: 5000 },
      "The Health Trust passed £5,000 to Town Council on 5 May 2011.",
    ],
    [
      ["health-trust"],
      ["town-council"],
      { what: "reserves", amount: 1234.5 },
      "The Health Trust passed reserves (£1,234.50) to Town Council on 5 May 2011.",
    ],
    [
      ["health-trust"],
      ["town-council"],
      { ...HEALTH, certainty: "planned" },
      "The Health Trust was expected to pass public health to Town Council on 5 May 2011 (planned, report of 5 July 2010).",
    ],
  ])("from %j to %j with %j", (from, to, more, sentence) => {
    expect(transferred(from, to, more)).toBe(sentence);
  });

  test("or in the words of the record, with who gave and who took", () => {
    expect(transferred(["health-trust"], ["town-council"], { label: "Transfer of functions." })).toBe(
      "Transfer of functions: from the Health Trust to Town Council (on 5 May 2011).",
    );
  });
});

test("of a change that says which went to which, each is told of its own successor", () => {
  const pairs = [
    ["old-forum", "new-board"],
    ["town-board", "north-safety"],
  ];
  expect(
    told("replaced", ["old-forum", "town-board"], ["new-board", "north-safety"], { date: "2011-05", pairs }),
  ).toBe(
    "The Old Forum was replaced by the New Board, and the Town Partnership Board was replaced by the North Safety Partnership in May 2011.",
  );
});

describe("how sure it is, and how well dated, is kept", () => {
  test.each([
    ["happened", { date: "2011-05-20" }, "The Old Forum was decommissioned on 20 May 2011."],
    ["happened", {}, "The Old Forum had been decommissioned by 5 July 2010."],
    [
      "happened",
      { date_edtf: "[2010-11-23..2011-10-10]" },
      "The Old Forum was decommissioned between 23 November 2010 and 10 October 2011.",
    ],
    [
      "agreed",
      { date: "2013" },
      "The Old Forum was to be decommissioned in 2013 (agreed, report of 5 July 2010).",
    ],
    [
      "planned",
      { date: "2013" },
      "The Old Forum was expected to be decommissioned in 2013 (planned, report of 5 July 2010).",
    ],
    [
      "planned",
      { date: "2013", announced_date: "2010-06" },
      "The Old Forum was expected to be decommissioned in 2013 (planned in June 2010, report of 5 July 2010).",
    ],
    [
      "proposed",
      {},
      "The Old Forum would be decommissioned (proposed, no date given, report of 5 July 2010).",
    ],
  ])("%s %j", (certainty, more, sentence) => {
    expect(told("decommissioned", ["old-forum"], [], { certainty, ...more })).toBe(sentence);
  });
});

test("of more than four bodies the first three are named", () => {
  const five = ["town-board", "town-partnership", "safety-partnerships", "north-safety", "new-board"];
  expect(told("formed", [], five, { date: "2011" })).toBe(
    "The Town Partnership Board, the Town Partnership, the Safety Partnerships and 2 others were formed in 2011.",
  );
});

test("a class of bodies stands in the plural", () => {
  expect(told("formed", [], ["safety-partnerships"], { date: "2011" })).toBe(
    "The Safety Partnerships were formed in 2011.",
  );
});

test("several reports are named by their days, in order and once", () => {
  const record = smallRecord();
  const source = (document_id: string) => ({ document_id, locator: "1.1", says: "existing" as const });
  expect(reportsInWords(record, [source("report-2012"), source("report-2010"), source("report-2012")])).toBe(
    "reports of 5 July 2010 and 1 March 2012",
  );
});
