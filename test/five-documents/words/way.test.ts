import { describe, expect, test } from "vitest";
import { textOf } from "../../../src/words/sentence";
import { wayBetween } from "../../../src/words/way";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const told = (from: string, to: string): readonly string[] =>
  wayBetween(record, from, to).statements.map(({ sentence }) => textOf(sentence));

describe("how one body led to another", () => {
  test("from the Community Wellbeing Board to the Health and Wellbeing Board: by one plan", () => {
    expect(wayBetween(record, "community-wellbeing-board", "health-and-wellbeing-board").found).toBe(true);
    expect(told("community-wellbeing-board", "health-and-wellbeing-board")).toEqual([
      "The Community Wellbeing Board and the Shadow Health and Wellbeing Board were expected to be replaced by the Health and Wellbeing Board in 2013 (planned, report of 10 October 2011).",
    ]);
  });

  test("from the Care Partnership to the Integrated Care Partnership: no path is on record, and what is nearest", () => {
    expect(wayBetween(record, "cambridgeshire-care-partnership", "integrated-care-partnership").found).toBe(
      false,
    );
    expect(told("cambridgeshire-care-partnership", "integrated-care-partnership")).toEqual([
      "No succession on record leads from the Cambridgeshire Care Partnership to the Integrated Care Partnership.",
      "No body is on record with seats on both.",
      "Membership of the Cambridgeshire Care Partnership changed after the one PCT was created (by 5 July 2010).",
      "The Cambridgeshire Care Partnership has no end on record; there is no report of it after 5 July 2010.",
      "The Integrated Care Partnership is on record in the latest report, of 27 June 2024.",
    ]);
  });

  test("against the order of time: it says so", () => {
    expect(told("cumberland-council", "carlisle-city-council").slice(0, 2)).toEqual([
      "No succession on record leads from Cumberland Council to Carlisle City Council.",
      "It leads the other way.",
    ]);
  });

  test("who sat on both is told where no succession leads", () => {
    expect(told("cambridgeshire-together", "childrens-trust")).toContain(
      "Cambridgeshire County Council is on record with seats on both.",
    );
  });
});
