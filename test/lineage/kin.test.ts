import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ancestorsOf, descendantsOf, kinOf } from "../../src/lineage/kin";
import { inventedRecord } from "../fixtures/invented-record";
import { someRecord } from "../random-record";

const record = inventedRecord();

describe("ancestry and descent", () => {
  test("of a merger: the two that merged", () => {
    expect([...ancestorsOf(record, "safer-marchshire")].toSorted()).toEqual([
      "safer-northwick",
      "safer-southam",
    ]);
  });

  test("of a split: the two that came of it", () => {
    expect([...descendantsOf(record, "health-board")].toSorted()).toEqual([
      "adult-care-board",
      "public-health-board",
    ]);
  });

  test("follow succession; who took over functions is of the line only where that is asked for", () => {
    const of = (kinship?: { withTransfers: boolean }) => [...kinOf(record, "transport-partnership", kinship)];
    expect(of()).not.toContain("combined-authority");
    expect(of({ withTransfers: true })).toContain("combined-authority");
  });

  test("do not reach from one body to another that bears its name", () => {
    expect(kinOf(record, "housing-forum-1998")).not.toContain("housing-forum-2020");
  });
});

test("in any record, ancestors and descendants are each other's inverse", () => {
  fc.assert(
    fc.property(someRecord, (random) => {
      for (const { id } of random.organizations)
        for (const { id: other } of random.organizations)
          expect(descendantsOf(random, id).has(other)).toBe(ancestorsOf(random, other).has(id));
    }),
  );
});
