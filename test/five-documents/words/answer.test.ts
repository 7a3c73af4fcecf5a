import { describe, expect, test } from "vitest";
import { answerInWords, whatHappenedTo } from "../../../src/words/answer";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const answer = (id: string): string => answerInWords(record, id);
const paragraphsOf = (id: string): readonly string[] =>
  whatHappenedTo(record, id).flatMap(({ sources }) => sources.map(({ locator }) => locator));

describe("what happened to", () => {
  test("Cambridgeshire Together: decommissioned, others meet in its place, forums were only proposed", () => {
    expect(answer("cambridgeshire-together")).toBe(
      "Cambridgeshire Together was decommissioned between 23 November 2010 and 10 October 2011. " +
        "It gave way to the Leader and Chief Executive meetings between 23 November 2010 and 10 October 2011. " +
        "It would be replaced by the annual stakeholder forums (proposed, no date given, report of 10 October 2011). " +
        "No record says that the annual stakeholder forums came about. " +
        "Cambridgeshire Together agreed to meet twice a year instead of every two months (agreed in May 2010, report of 5 July 2010). " +
        "Cambridgeshire Together was to change from standing partnerships to groups commissioned for a set time (in September 2010; planned in May 2010, report of 5 July 2010).",
    );
    expect(paragraphsOf("cambridgeshire-together")).toEqual(
      expect.arrayContaining(["3.5", "3.6", "10.1", "1.6"]),
    );
  });

  test("the Community Safety Strategic Board: the partnership and the board after it, and their ends", () => {
    expect(answer("community-safety-strategic-board")).toBe(
      "The Community Safety Strategic Board was replaced by the Safer and Stronger Communities Partnership and the Safer and Stronger Strategic Board between 1 January 2009 and 11 May 2010. " +
        "The Safer and Stronger Communities Partnership was decommissioned between 23 November 2010 and 10 October 2011. " +
        "The Safer and Stronger Strategic Board was decommissioned in May 2011.",
    );
  });

  test("the Safer and Stronger Communities Partnership: no successor, and where it came from", () => {
    expect(answer("safer-and-stronger-partnership")).toBe(
      "The Safer and Stronger Communities Partnership was decommissioned between 23 November 2010 and 10 October 2011. " +
        "No successor is on record. " +
        "It reported to Cambridgeshire Together, which was decommissioned between 23 November 2010 and 10 October 2011. " +
        "It reported to Cambridgeshire Together, which gave way to the Leader and Chief Executive meetings between 23 November 2010 and 10 October 2011. " +
        "It was to pass on priority issues to commissioned task and finish groups, or to partners working together as in RECAP (agreed on 23 November 2010, report of 10 October 2011). " +
        "It replaced the Community Safety Strategic Board between 1 January 2009 and 11 May 2010.",
    );
  });

  test("its board: in May 2011, not with the partnership", () => {
    expect(answer("safer-and-stronger-board")).toMatch(
      /^The Safer and Stronger Strategic Board was decommissioned in May 2011\. No successor is on record\./,
    );
    expect(paragraphsOf("safer-and-stronger-board")[0]).toBe("3.4");
  });

  test("the Environmental Sustainability Partnership, its five delivery partnerships and its priorities", () => {
    expect(answer("environmental-sustainability-partnership")).toBe(
      "The Environmental Sustainability Partnership was decommissioned between 23 November 2010 and 10 October 2011. " +
        "No successor is on record. " +
        "The Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership, which reported to it, is on record after that. " +
        "Of the Cambridgeshire Flood Risk Management Partnership, the Cambridgeshire Climate Change Partnership, the Cambridgeshire and Peterborough Biodiversity Partnership and the Travel for Work Partnership, which reported to it, there is no later report. " +
        "The Environmental Sustainability Partnership was to pass on priority issues to commissioned task and finish groups, or to partners working together as in RECAP (agreed on 23 November 2010, report of 10 October 2011).",
    );
    expect(paragraphsOf("environmental-sustainability-partnership")).toEqual(
      expect.arrayContaining(["3.3", "7.3 a", "7.3 e"]),
    );
  });

  test("the enterprise partnership and the Business Board: whether they are one is told of both, as not known", () => {
    expect(answer("greater-cambridge-greater-peterborough-lep")).toMatch(
      /renamed The Business Board \(on 31 December 2022; by the national register\)\..* No report says whether the Cambridgeshire and Peterborough Business Board is the same body\.$/,
    );
    expect(answer("cambridgeshire-and-peterborough-business-board")).toBe(
      "The Cambridgeshire and Peterborough Business Board is on record in the latest report, of 27 June 2024. " +
        "No report says whether the Greater Cambridge Greater Peterborough Local Enterprise Partnership (later The Business Board) is the same body.",
    );
  });

  test.each([
    ["cambridgeshire-flood-risk-management-partnership", "Cambridgeshire Flood Risk Management Partnership"],
    ["cambridgeshire-climate-change-partnership", "Cambridgeshire Climate Change Partnership"],
    ["biodiversity-partnership", "Cambridgeshire and Peterborough Biodiversity Partnership"],
    ["travel-for-work-partnership", "Travel for Work Partnership"],
  ])("of its delivery partnerships, %s: nothing is known after 2010", (id, name) => {
    expect(answer(id)).toMatch(
      new RegExp(
        `^The ${name} reported to the Environmental Sustainability Partnership, which was decommissioned between 23 November 2010 and 10 October 2011\\..*It has no end on record; there is no report of it after 5 July 2010\\.`,
      ),
    );
  });

  test("the fifth, RECAP: still there in 2024", () => {
    expect(answer("recap")).toMatch(/It is on record in the latest report, of 27 June 2024\.$/);
  });

  test("Cambridgeshire Horizons: ceased to operate, but has no end", () => {
    expect(answer("cambridgeshire-horizons")).toBe(
      "Cambridgeshire Horizons was to cease operating and to remain as an un-staffed company (on 30 September 2011; agreed, report of 10 October 2011). " +
        "Cambridgeshire Horizons was expected to pass growth projects to its local authority partners (planned, no date given, report of 10 October 2011). " +
        "It was expected to pass some projects to the Greater Cambridge Greater Peterborough Local Enterprise Partnership (planned, no date given, report of 10 October 2011). " +
        "It was expected to pass decisions on its investments to its local authority partners (planned, no date given, report of 10 October 2011). " +
        "It has no end on record; there is no report of it after 10 October 2011. " +
        "It had been formed by 5 July 2010.",
    );
    expect(paragraphsOf("cambridgeshire-horizons")[0]).toBe("7.1");
  });

  test("the Greater Cambridge Partnership of 1998: closing was agreed, and another bears its name", () => {
    const told = answer("greater-cambridge-partnership-1998");
    expect(told).toMatch(
      /^The Greater Cambridge Partnership \(on record from 1998\) was to be decommissioned by 31 December 2011 \(agreed on 23 June 2011, report of 10 October 2011\)\. No report says that it ended\. No successor is on record\./,
    );
    expect(told).toMatch(
      /Another body bears the same name: the Greater Cambridge Partnership \(on record from 2023\)\. No report says whether the Greater Cambridge Partnership \(on record from 2023\) is the same body\.$/,
    );
  });

  test("the Greater Cambridge Partnership of 2024: on record, and came from nothing that is on record", () => {
    expect(answer("greater-cambridge-partnership")).toBe(
      "The Greater Cambridge Partnership (on record from 2023) is on record in the latest report, of 27 June 2024. " +
        "Another body bears the same name: the Greater Cambridge Partnership (on record from 1998). " +
        "No report says whether the Greater Cambridge Partnership (on record from 1998) is the same body.",
    );
  });

  test("the Community Wellbeing Board: a plan, and what later evidence says of it", () => {
    expect(answer("community-wellbeing-board")).toBe(
      "The Community Wellbeing Board, with the Shadow Health and Wellbeing Board, was expected to be replaced by the Health and Wellbeing Board in 2013 (planned, report of 10 October 2011). " +
        "Whether that came about is not known: there is no report of it after 10 October 2011. " +
        "The Health and Wellbeing Board is first on record on 27 June 2024. " +
        "The Community Wellbeing Board had been formed by 10 October 2011.",
    );
  });

  test("the Shadow Health and Wellbeing Board: no word that it ever met", () => {
    expect(answer("shadow-health-and-wellbeing-board")).toMatch(
      /It was planned or proposed; no report says that this came about\./,
    );
    expect(answer("shadow-health-and-wellbeing-board")).toMatch(
      /The Shadow Health and Wellbeing Board was expected to be formed in October 2011 \(planned on 6 September 2011, report of 10 October 2011\)\.$/,
    );
  });

  test("the Health and Wellbeing Board: where it was expected to come from", () => {
    expect(answer("health-and-wellbeing-board")).toBe(
      "The Health and Wellbeing Board is on record in the latest report, of 27 June 2024. " +
        "It was expected to replace the Community Wellbeing Board and the Shadow Health and Wellbeing Board in 2013 (planned, report of 10 October 2011).",
    );
  });

  test("the strategic partnership for children, replaced by the Children's Trust Board", () => {
    expect(answer("children-and-young-peoples-strategic-partnership")).toBe(
      "The Children and Young People's Strategic Partnership was replaced by the Cambridgeshire Children's Trust Board in November 2009.",
    );
    expect(answer("childrens-trust-board")).toMatch(
      /It replaced the Children and Young People's Strategic Partnership in November 2009\.$/,
    );
  });

  test("the Joint Accountability Committee: agreed", () => {
    expect(answer("joint-accountability-committee")).toBe(
      "The Joint Accountability Committee was not to go on (agreed, no date given, report of 10 October 2011). That it ended between 11 October 2010 and 10 October 2011 is our inference. No successor is on record.",
    );
    expect(paragraphsOf("joint-accountability-committee")).toEqual(["10.1", "10.2", "App 1 / 7.1"]);
  });

  test("CLASB: planned, without a date, and nobody says that it came about", () => {
    expect(answer("cumbrian-local-authorities-strategic-board")).toBe(
      "The Cumbrian Local Authorities Strategic Board, with the Cumbria Strategic Partnership Executive Board, was expected to be replaced by the Cumbria Strategic Partnership Forum and the Cumbria Leadership Forum (planned on 20 October 2009, no date given, report of 23 November 2009). " +
        "It is on record in the latest report, of 23 November 2009. " +
        "No record says that the Cumbria Strategic Partnership Forum came about. " +
        "No record says that the Cumbria Leadership Forum came about.",
    );
  });

  test("the CSP Executive: the same", () => {
    expect(answer("cumbria-strategic-partnership-executive")).toMatch(
      /^The Cumbria Strategic Partnership Executive Board, with the Cumbrian Local Authorities Strategic Board, was expected to be replaced by/,
    );
  });

  test("Forest Heath and Carlisle, by the register", () => {
    expect(answer("forest-heath-district-council")).toBe(
      "Forest Heath District Council, with St Edmundsbury Borough Council, merged into West Suffolk Council on 1 April 2019 (by the national register).",
    );
    expect(answer("carlisle-city-council")).toBe(
      "Carlisle City Council, with Allerdale Borough Council and Copeland Borough Council, merged into Cumberland Council on 1 April 2023 (by the national register).",
    );
  });

  test("Cumbria County Council: one council became two", () => {
    expect(answer("cumbria-county-council")).toBe(
      "Cumbria County Council was split into Cumberland Council and Westmorland and Furness Council on 1 April 2023 (by the national register).",
    );
  });

  test("a sub-group, by the end of what it was part of", () => {
    expect(answer("greater-cambridge-partnership-1998-board")).toMatch(
      /^The Greater Cambridge Partnership Board was part of the Greater Cambridge Partnership \(on record from 1998\), which was to be decommissioned/,
    );
  });
});
