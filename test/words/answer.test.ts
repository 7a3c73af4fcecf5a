import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerInWords, whatHappenedTo } from "../../src/words/answer";
import { inventedRecord } from "../fixtures/invented-record";
import { lawsOfWords } from "../laws/words";
import { someRecord } from "../random-record";
import { event, smallRecord, source } from "../small-record";

const record = inventedRecord();
const paragraphsOf = (id: string): readonly string[] =>
  whatHappenedTo(record, id).flatMap(({ sources }) => sources.map(({ locator }) => locator));

describe("what happened to a body, for each type of change", () => {
  test.each([
    [
      "replaced",
      "marchshire-together",
      "Marchshire Together was replaced by the Marchshire Leaders' Board in October 2011.",
    ],
    [
      "in place of another",
      "leaders-board",
      "The Marchshire Leaders' Board is on record in the latest report, of 8 February 2022. It replaced Marchshire Together in October 2011.",
    ],
    [
      "merged",
      "safer-northwick",
      "The Safer Northwick Partnership, with the Safer Southam Partnership, merged into the Safer Marchshire Partnership on 1 April 2014. It reported to Marchshire Together, which was replaced by the Marchshire Leaders' Board in October 2011.",
    ],
    [
      "out of a merger",
      "safer-marchshire",
      "The Safer Marchshire Partnership is on record in the latest report, of 8 February 2022. It was formed by the merger of the Safer Northwick Partnership and the Safer Southam Partnership on 1 April 2014.",
    ],
    [
      "split",
      "health-board",
      "The Marchshire Health Board was split into the Adult Care Board and the Public Health Board on 1 April 2015.",
    ],
    [
      "out of a split",
      "public-health-board",
      "The Public Health Board is on record in the latest report, of 8 February 2022. It was formed by the split of the Marchshire Health Board on 1 April 2015.",
    ],
    [
      "decommissioned",
      "green-partnership",
      "The Green Marchshire Partnership was decommissioned between 5 July 2010 and 11 March 2013. No successor is on record.",
    ],
    [
      "demerged from, renamed, and taken into",
      "growth-company",
      "The Skills Forum was set up out of the Growth Partnership (in 2015). The Growth Partnership became a company in name (on 1 April 2017). The Marchshire Growth Company took in Visit Marchshire on 1 April 2018. It is on record in the latest report, of 8 February 2022.",
    ],
    [
      "demerged",
      "skills-forum",
      "The Skills Forum is on record in the latest report, of 8 February 2022. It was set up out of the Marchshire Growth Company in 2015.",
    ],
    [
      "absorbed",
      "visit-marchshire",
      "Visit Marchshire became part of the Marchshire Growth Company on 1 April 2018.",
    ],
    [
      "restructured, and planned to be replaced",
      "childrens-trust",
      "Marchshire Children's Trust was expected to be replaced by the Families Board in 2019 (planned, report of 4 October 2016). Whether that came about is not known: there is no report of it after 4 October 2016. No record says that the Families Board came about. The Children's Trust met less often (in 2014).",
    ],
    [
      "planned",
      "families-board",
      "The Families Board was planned or proposed; no report says that this came about. It was expected to replace Marchshire Children's Trust in 2019 (planned, report of 4 October 2016).",
    ],
    [
      "proposed, without a date",
      "rural-network",
      "The Rural Network was planned or proposed; no report says that this came about. It would be formed (proposed, no date given, report of 4 October 2016).",
    ],
    [
      "proposed for a year",
      "eastvale-care",
      "The Eastvale Care Alliance was planned or proposed; no report says that this came about. It would be formed in 2017 (proposed, report of 17 May 2016).",
    ],
    [
      "transferred, as agreed",
      "transport-partnership",
      "The Marchshire Transport Partnership was to pass bus services to the Marchshire and Eastvale Combined Authority on 1 April 2020 (agreed, report of 8 February 2022). It is on record in the latest report, of 8 February 2022.",
    ],
    [
      "formed",
      "combined-authority",
      "The Marchshire and Eastvale Combined Authority was to take over bus services from the Marchshire Transport Partnership on 1 April 2020 (agreed, report of 8 February 2022). It is on record in the latest report, of 8 February 2022. It was formed on 8 May 2017.",
    ],
    [
      "ended by its dates, with a namesake",
      "housing-forum-1998",
      "The Housing Forum (on record from 1998) came to an end on 31 December 2012. No successor is on record. Another body bears the same name: the Housing Forum (on record from 2020).",
    ],
    [
      "silent",
      "arts-forum",
      "The Marchshire Arts Forum has no end on record; there is no report of it after 5 July 2010.",
    ],
    [
      "several of a kind, silent",
      "parish-clusters",
      "The Parish Clusters have no end on record; there is no report of them after 4 October 2016.",
    ],
    [
      "a part of what ended",
      "marchshire-together-scrutiny",
      "The Scrutiny Panel of Marchshire Together was part of Marchshire Together, which was replaced by the Marchshire Leaders' Board in October 2011.",
    ],
  ])("%s: %s", (_, id, answer) => expect(answerInWords(record, id)).toBe(answer));

  test("each with its paragraphs", () => {
    expect(paragraphsOf("marchshire-together")).toEqual(["2.1"]);
    expect(paragraphsOf("green-partnership")).toEqual(["6.1"]);
    expect(paragraphsOf("visit-marchshire")).toEqual(["7.4"]);
  });
});

lawsOfWords(record);

test("of any record, every body has an answer, and a loop of successions is told once", () => {
  fc.assert(
    fc.property(someRecord, (random) => {
      for (const { id } of random.organizations) {
        const answer = whatHappenedTo(random, id);
        expect(answer.length).toBeGreaterThan(0);
        expect(answer.length).toBeLessThan(60);
      }
    }),
  );
});

describe("the body is named first, then called by a pronoun, and named again behind another body", () => {
  const more = {
    change_events: [
      event("end", "decommissioned", ["town-partnership"], [], { date: "2012-02-01", certainty: "agreed" }),
    ],
  };
  const board = { sources: [source("existing")] };

  test("in the singular", () => {
    expect(answerInWords(smallRecord({ "town-board": board }, more), "town-board")).toBe(
      "The Town Partnership Board was part of the Town Partnership, which was to be decommissioned on 1 February 2012 (agreed, report of 5 July 2010).",
    );
    expect(answerInWords(smallRecord({}, more), "town-partnership")).toBe(
      "The Town Partnership was to be decommissioned on 1 February 2012 (agreed, report of 5 July 2010). " +
        "No report says that it ended. No successor is on record. " +
        "It replaced the Old Forum in May 2009.",
    );
  });

  test("in the plural", () => {
    const several = { article: undefined, name: "It Services", plural: true };
    expect(answerInWords(smallRecord({ "town-partnership": several }, more), "town-partnership")).toBe(
      "It Services were to be decommissioned on 1 February 2012 (agreed, report of 5 July 2010). " +
        "No report says that they ended. No successor is on record. " +
        "They replaced the Old Forum in May 2009.",
    );
  });

  test("a label that begins with “It” is left as it is", () => {
    const renamed = event("label", "restructured", ["old-forum"], ["old-forum"], {
      date: "2009-03",
      label: "It took a new shape",
    });
    const told = answerInWords(smallRecord({}, { change_events: [renamed] }), "old-forum");
    expect(told).toContain("It took a new shape (in March 2009).");
    expect(told).toMatch(/^The Old Forum was replaced by the Town Partnership/);
  });
});

describe("in records made for it", () => {
  const body = (id: string, says = "existing") => ({
    id,
    name: `The ${id.toUpperCase()} Board`,
    classification: "partnership",
    theme: "health",
    area_id: "town",
    sources: [source(says)],
  });

  test("what two successors became together is told once", () => {
    const more = {
      organizations: ["a", "b", "c", "d"].map((id) => body(id, "historic")),
      change_events: [
        event("split", "split", ["a"], ["b", "c"], { date: "2009-02-01" }),
        event("merge", "merged", ["b", "c"], ["d"], { date: "2009-03-01" }),
        event("end", "decommissioned", ["d"], [], { date: "2009-04-01" }),
      ],
    };
    const told = answerInWords(smallRecord({}, more), "a");
    expect(told.match(/the D Board was decommissioned/gi)).toHaveLength(1);
  });

  test("a known end is told beside a planned replacement", () => {
    const more = {
      organizations: [{ ...body("a"), dissolution_date: "2012-03-31" }],
      change_events: [event("plan", "replaced", ["a"], ["new-board"], { certainty: "planned" })],
    };
    expect(answerInWords(smallRecord({}, more), "a")).toContain("came to an end on 31 March 2012.");
  });

  test("evidence that only proposes is not cited for a last report", () => {
    const more = {
      organizations: [
        { ...body("a"), sources: [source("existing"), { ...source("proposed"), locator: "9.9" }] },
      ],
    };
    const cited = whatHappenedTo(smallRecord({}, more), "a").flatMap(({ sources }) => sources);
    expect(cited.map(({ locator }) => locator)).toEqual(["1.1"]);
  });
});
