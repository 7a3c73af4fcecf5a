import { describe, expect, test } from "vitest";
import { connectionOf } from "../../../src/store/connection";
import { yearOf } from "../../../src/time/period";
import { connectionAsText } from "../../../src/words/connection";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const told = (from: string, to: string, year: number): readonly string[] =>
  connectionAsText(record, connectionOf(record, { period: yearOf(year), from, to })).split("\n");

describe("pairs with the way that the documents tell", () => {
  test("the city's seat on the joint scrutiny of Cambridgeshire Together", () => {
    expect(told("cambridge-city-council", "cambridgeshire-together", 2010)).toEqual([
      "Cambridge City Council and Cambridgeshire Together are connected in 2010 through the Joint Accountability Committee.",
      "1. Cambridge City Council is a member of the Joint Accountability Committee. [Cambridge 2011, App 1 / 7.1]",
      "2. The Joint Accountability Committee scrutinises Cambridgeshire Together. [Cambridge 2011, App 1 / 7.1, 10.1]",
    ]);
  });

  test("two delivery partnerships of one strategic partnership", () => {
    expect(told("recap", "biodiversity-partnership", 2010)).toEqual([
      "The Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership and the Cambridgeshire and Peterborough Biodiversity Partnership are connected in 2010 through the Environmental Sustainability Partnership.",
      "1. The Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership reports to the Environmental Sustainability Partnership. [Cambridgeshire 2010, 7.3, 7.3 a]",
      "2. The Cambridgeshire and Peterborough Biodiversity Partnership reports to the Environmental Sustainability Partnership. [Cambridgeshire 2010, 7.3, 7.3 d, 7.8]",
    ]);
  });

  test("a group of a partnership, and what that reports to", () => {
    expect(told("ni17-asb-group", "cambridgeshire-together", 2010)).toEqual([
      "The NI17 (Anti Social Behaviour) Group and Cambridgeshire Together are connected in 2010 through the Safer and Stronger Communities Partnership.",
      "1. The NI17 (Anti Social Behaviour) Group is part of the Safer and Stronger Communities Partnership. [Cambridgeshire 2010, 5.9, in part by our inference]",
      "2. The Safer and Stronger Communities Partnership reports to Cambridgeshire Together. [Cambridgeshire 2010, 11.1, in part by our inference]",
    ]);
  });

  test("a firm and a board of the health service, over a pooled service and the partnership that answers for it", () => {
    expect(told("nrs", "nhs-cambridgeshire-board", 2010)).toEqual([
      "NRS and the NHS Cambridgeshire Board are connected in 2010 through the integrated community equipment services and the Cambridgeshire Care Partnership.",
      "1. NRS delivers for the integrated community equipment services. [Cambridgeshire 2010, 3.7]",
      "2. The integrated community equipment services report to the Cambridgeshire Care Partnership. [Cambridgeshire 2010, 3.6, 3.7]",
      "3. The Cambridgeshire Care Partnership informs the NHS Cambridgeshire Board. [Cambridgeshire 2010, 3.1]",
    ]);
  });

  test("two councils far from each other, in the enterprise partnership", () => {
    expect(told("fenland-district-council", "rutland-county-council", 2011)).toEqual([
      "Fenland District Council and Rutland County Council are connected in 2011 through the Greater Cambridge Greater Peterborough Local Enterprise Partnership.",
      "1. Fenland District Council is a member of the Greater Cambridge Greater Peterborough Local Enterprise Partnership (member authority). [Cambridge 2011, 6.5]",
      "2. Rutland County Council is a member of the Greater Cambridge Greater Peterborough Local Enterprise Partnership (member authority). [Cambridge 2011, 6.5]",
    ]);
  });

  test("a council and what a board commissioned on which it sits", () => {
    expect(told("cambridge-city-council", "joint-workstreams-group", 2011)).toEqual([
      "Cambridge City Council and the Joint Workstreams Group are connected in 2011 through the Community Wellbeing Board.",
      "1. Cambridge City Council is a member of the Community Wellbeing Board. [Cambridge 2011, 4.1]",
      "2. The Joint Workstreams Group is part of the Community Wellbeing Board. [Cambridge 2011, 4.3, 4.4, in part by our inference]",
    ]);
  });

  test("projects that were to pass from one to the other", () => {
    expect(told("cambridgeshire-horizons", "greater-cambridge-greater-peterborough-lep", 2011)).toEqual([
      "No way between Cambridgeshire Horizons and the Greater Cambridge Greater Peterborough Local Enterprise Partnership is on record in 2011.",
      "Nor is there one in any other year.",
      "Cambridgeshire Horizons and the Greater Cambridge Greater Peterborough Local Enterprise Partnership are linked in 2011 only by what is planned or proposed.",
      "1. Cambridgeshire Horizons was expected to pass some projects to the Greater Cambridge Greater Peterborough Local Enterprise Partnership (planned, no date given, report of 10 October 2011). [Cambridge 2011, 7.1, 7.2]",
    ]);
  });

  test("two people on one board", () => {
    expect(told("person-al-kingsley", "person-nik-johnson", 2024)).toEqual([
      "Al Kingsley and Nik Johnson are connected in 2024 through the Oxford-Cambridge Pan-Regional Partnership Board.",
      "1. Al Kingsley sits on the Oxford-Cambridge Pan-Regional Partnership Board for the Cambridgeshire and Peterborough Business Board (Chair of the C&P Business Board). [Cambridge 2024, 3.22]",
      "2. Nik Johnson sits on the Oxford-Cambridge Pan-Regional Partnership Board for the Cambridgeshire and Peterborough Combined Authority (Mayor of Cambridgeshire & Peterborough, for Cambridgeshire). [Cambridge 2024, 3.21, in part by our inference]",
    ]);
  });

  test("a person and another board of the same authority", () => {
    expect(told("person-anna-smith", "cpca-improvement-board", 2024)).toEqual([
      "Anna Smith and the Combined Authority Improvement Board are connected in 2024 through the Combined Authority Executive Board and the Cambridgeshire and Peterborough Combined Authority.",
      "1. Anna Smith sits on the Combined Authority Executive Board for Cambridge City Council (City Council's representative on the Executive Board). [Cambridge 2024, 3.3]",
      "2. The Combined Authority Executive Board is part of the Cambridgeshire and Peterborough Combined Authority. [Cambridge 2024, 2 b (Leader), 3.3, 3.10, 7]",
      "3. The Combined Authority Improvement Board is part of the Cambridgeshire and Peterborough Combined Authority. [Cambridge 2024, 3.4, in part by our inference]",
    ]);
  });

  test("a college and a business district", () => {
    expect(told("cambridge-bid", "kings-college-cambridge", 2024)).toEqual([
      "The Cambridge BID and King's College, Cambridge are connected in 2024 through Visit Cambridge.",
      "1. The Cambridge BID supports Visit Cambridge. [Cambridge 2024, 3.36]",
      "2. King's College, Cambridge is a member of Visit Cambridge (partner). [Cambridge 2024, 3.36, in part by our inference]",
    ]);
  });

  test("two councils with five shared services, of which three are told", () => {
    expect(told("cambridge-city-council", "huntingdonshire-district-council", 2024)).toEqual([
      "Cambridge City Council and Huntingdonshire District Council are connected in 2024, in 5 ways of the same length, of which 3 are shown.",
      "Through the shared CCTV service.",
      "1. Cambridge City Council is a member of the shared CCTV service (partner council). [Cambridge 2024, 3.58]",
      "2. Huntingdonshire District Council is a member of the shared CCTV service (partner council). [Cambridge 2024, 3.58]",
      "Through the shared legal service.",
      "1. Cambridge City Council is a member of the shared legal service (partner council). [Cambridge 2024, 3.58]",
      "2. Huntingdonshire District Council is a member of the shared legal service (partner council). [Cambridge 2024, 3.58]",
      "Through the shared ICT service.",
      "1. Cambridge City Council is a member of the shared ICT service (partner council). [Cambridge 2024, 3.58]",
      "2. Huntingdonshire District Council is a member of the shared ICT service (partner council). [Cambridge 2024, 3.58]",
    ]);
  });

  test("two ways of the same length", () => {
    expect(told("csp-support-team", "cumbria-strategic-partnership-executive", 2009)).toEqual([
      "The CSP support team and the Cumbria Strategic Partnership Executive Board are connected in 2009, in 2 ways of the same length.",
      "Through the CSP working group on partnership development.",
      "1. The CSP support team supports the CSP working group on partnership development. [Carlisle 2009, App 1 / 2.5]",
      "2. The CSP working group on partnership development is part of the Cumbria Strategic Partnership Executive Board. [Carlisle 2009, Background, App 1 / 1.1, App 1 / 2.1, App 1 / 2.5, in part by our inference]",
      "Through the Cumbria Strategic Partnership.",
      "1. The CSP support team is part of the Cumbria Strategic Partnership. [Carlisle 2009, App 1 / 2.5]",
      "2. The Cumbria Strategic Partnership Executive Board is part of the Cumbria Strategic Partnership. [Carlisle 2009, Summary, Background, App 1 / 2.1, App 1 / 2.6, App 1 / 3.2, App 1 / 5.2, App 1 / 4.2]",
    ]);
  });
});

describe("pairs with no way on record", () => {
  test("what has ended has no scrutiny any more", () => {
    expect(told("cambridge-city-council", "cambridgeshire-together", 2011)).toEqual([
      "No way between Cambridge City Council and Cambridgeshire Together is on record in 2011.",
      "There is one in 2010.",
    ]);
  });

  test("no report lies near 2016", () => {
    expect(told("recap", "cambridge-city-council", 2016)).toEqual([
      "No way between the Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership and Cambridge City Council is on record in 2016.",
      "There is one in 2010 and 2024.",
    ]);
  });

  test("two bodies of one name", () => {
    expect(told("greater-cambridge-partnership-1998", "greater-cambridge-partnership", 2024)).toEqual([
      "No way between the Greater Cambridge Partnership (on record from 1998) and the Greater Cambridge Partnership (on record from 2023) is on record in 2024.",
      "Nor is there one in any other year.",
    ]);
  });

  test("two that are called CSP", () => {
    expect(told("cambridge-community-safety-partnership", "cumbria-strategic-partnership", 2009)).toEqual([
      "No way between the Cambridge Community Safety Partnership and the Cumbria Strategic Partnership is on record in 2009.",
      "Nor is there one in any other year.",
    ]);
  });

  test("two counties", () => {
    expect(told("cheshire-east-council", "cambridge-city-council", 2016)).toEqual([
      "No way between Cheshire East Council and Cambridge City Council is on record in 2016.",
      "Nor is there one in any other year.",
    ]);
  });

  test("what is only planned", () => {
    expect(told("community-wellbeing-board", "health-and-wellbeing-board", 2011)).toEqual([
      "No way between the Community Wellbeing Board and the Health and Wellbeing Board is on record in 2011.",
      "Nor is there one in any other year.",
      "The Community Wellbeing Board and the Health and Wellbeing Board are linked in 2011 only by what is planned or proposed.",
      "1. The Community Wellbeing Board and the Shadow Health and Wellbeing Board were expected to be replaced by the Health and Wellbeing Board in 2013 (planned, report of 10 October 2011). [Cambridge 2011, 4.8, 3.7, Community Wellbeing Board (heading), in part by our inference]",
    ]);
  });
});
