import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { descendantsOf } from "../../src/lineage/kin";
import { textOf } from "../../src/words/sentence";
import { wayBetween } from "../../src/words/way";
import { inventedRecord } from "../fixtures/invented-record";
import { someRecord } from "../random-record";

const record = inventedRecord();
const told = (from: string, to: string): readonly string[] =>
  wayBetween(record, from, to).statements.map(({ sentence }) => textOf(sentence));

describe("how one body led to another", () => {
  test("by one change, told from both ends of it", () => {
    expect(wayBetween(record, "safer-northwick", "safer-marchshire").found).toBe(true);
    expect(told("safer-northwick", "safer-marchshire")).toEqual([
      "The Safer Northwick Partnership and the Safer Southam Partnership merged into the Safer Marchshire Partnership on 1 April 2014.",
    ]);
    expect(told("childrens-trust", "families-board")).toEqual([
      "Marchshire Children's Trust was expected to be replaced by the Families Board in 2019 (planned, report of 4 October 2016).",
    ]);
  });

  test("where no succession leads, who sat on both, and what became of each", () => {
    expect(wayBetween(record, "marchshire-together", "safer-marchshire").found).toBe(false);
    expect(told("marchshire-together", "safer-marchshire")).toEqual([
      "No succession on record leads from Marchshire Together to the Safer Marchshire Partnership.",
      "Northwick Borough Council is on record with seats on both.",
      "Marchshire Together was replaced by the Marchshire Leaders' Board in October 2011.",
      "The Safer Marchshire Partnership is on record in the latest report, of 8 February 2022.",
      "It was formed by the merger of the Safer Northwick Partnership and the Safer Southam Partnership on 1 April 2014.",
    ]);
    expect(told("health-board", "skills-forum")[1]).toBe("No body is on record with seats on both.");
  });

  test("against the order of time: it says so", () => {
    expect(told("leaders-board", "marchshire-together").slice(0, 2)).toEqual([
      "No succession on record leads from the Marchshire Leaders' Board to Marchshire Together.",
      "It leads the other way.",
    ]);
  });
});

test("in any record, a way is found to all that came of a body, and to nothing else", () => {
  fc.assert(
    fc.property(someRecord, (random) => {
      for (const { id: from } of random.organizations)
        for (const { id: to } of random.organizations)
          if (from !== to)
            expect(wayBetween(random, from, to).found).toBe(
              descendantsOf(random, from, { withTransfers: true }).has(to),
            );
    }),
  );
});
