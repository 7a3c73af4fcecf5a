import { describe, expect, test } from "vitest";
import { ancestorsOf, descendantsOf, kinOf } from "../../../src/lineage/kin";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();

describe("ancestry and descent", () => {
  test("of West Suffolk: the two councils that merged into it", () => {
    expect([...ancestorsOf(record, "west-suffolk-council")].toSorted()).toEqual([
      "forest-heath-district-council",
      "st-edmundsbury-borough-council",
    ]);
  });

  test("of Cumbria County Council: the two councils of 2023", () => {
    expect([...descendantsOf(record, "cumbria-county-council")].toSorted()).toEqual([
      "cumberland-council",
      "westmorland-and-furness-council",
    ]);
  });

  test("are each other's inverse, for every body of the record", () => {
    for (const { id } of record.organizations)
      for (const other of descendantsOf(record, id)) expect(ancestorsOf(record, other)).toContain(id);
  });

  test("do not reach from one Greater Cambridge Partnership to the other", () => {
    expect(kinOf(record, "greater-cambridge-partnership-1998")).not.toContain(
      "greater-cambridge-partnership",
    );
  });
});
