import { describe, expect, test } from "vitest";
import { connectionOf } from "../../src/store/connection";
import { yearOf } from "../../src/time/period";
import { connectionAsText } from "../../src/words/connection";
import { inventedRecord } from "../fixtures/invented-record";

const record = inventedRecord();
const told = (from: string, to: string, year: number): readonly string[] =>
  connectionAsText(record, connectionOf(record, { period: yearOf(year), from, to })).split("\n");

describe("how two are connected", () => {
  test("through others: in a sentence, and step by step with the paragraphs", () => {
    expect(told("anna-hill", "carys-moon", 2016)).toEqual([
      "Anna Hill and Carys Moon are connected in 2016 through the Marchshire Leaders' Board and the Safer Marchshire Partnership.",
      "1. Anna Hill sits on the Marchshire Leaders' Board for Northwick Borough Council (Leader of the Borough Council). [Northwick 2016, 2.1]",
      "2. The Safer Marchshire Partnership reports to the Marchshire Leaders' Board. [Northwick 2016, 3.1; Northwick 2022, 3.1]",
      "3. Carys Moon sits on the Safer Marchshire Partnership for Northwick Borough Council (Chair). [Northwick 2016, 3.1]",
    ]);
  });

  test("by one link", () => {
    expect(told("hill-cluster", "parish-clusters", 2016)).toEqual([
      "The Hill Parish Cluster and the Parish Clusters are linked in 2016.",
      "1. The Hill Parish Cluster is one of the Parish Clusters. [Northwick 2016, 8.3]",
    ]);
  });

  test("the other way round: the same steps, in the other order", () => {
    const [, ...there] = told("safer-northwick", "northwick-nhs-trust", 2010);
    const [, ...back] = told("northwick-nhs-trust", "safer-northwick", 2010);
    const withoutNumber = (steps: readonly string[]) => steps.map((step) => step.slice(3));
    expect(there.length).toBe(2);
    expect(withoutNumber(back)).toEqual(withoutNumber(there).toReversed());
  });

  test("by a plan alone: that nothing is on record comes first", () => {
    expect(told("childrens-trust", "families-board", 2016)).toEqual([
      "No way between Marchshire Children's Trust and the Families Board is on record in 2016.",
      "Nor is there one in any other year.",
      "Marchshire Children's Trust and the Families Board are linked in 2016 only by what is planned or proposed.",
      "1. Marchshire Children's Trust was expected to be replaced by the Families Board in 2019 (planned, report of 4 October 2016). [Northwick 2016, 9.2]",
    ]);
  });

  test("not at all in the period: when else", () => {
    expect(told("northwick-borough-council", "growth-company", 2022)).toEqual([
      "No way between Northwick Borough Council and the Marchshire Growth Company is on record in 2022.",
      "There is one in 2016 and 2017.",
    ]);
  });
});
