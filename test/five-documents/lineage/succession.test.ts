import { describe, expect, test } from "vitest";
import { isReplacement, successionsTo } from "../../../src/lineage/succession";
import { shippedRecord } from "../shipped-record";

describe("in the reports", () => {
  const record = shippedRecord();

  test("the Children's Trust Board came from the Children and Young People's Strategic Partnership", () => {
    const [from] = successionsTo(record, "childrens-trust-board");
    expect(from?.from).toBe("children-and-young-peoples-strategic-partnership");
    expect(from && isReplacement(from)).toBe(true);
  });

  test("nothing joins the two Greater Cambridge Partnerships", () => {
    expect(successionsTo(record, "greater-cambridge-partnership")).toEqual([]);
  });

  test("by plan the Cumbria Leadership Forum comes from CLASB and the Executive Board", () => {
    const from = successionsTo(record, "cumbria-leadership-forum").map((each) => each.from);
    expect(from.toSorted()).toEqual([
      "cumbria-strategic-partnership-executive",
      "cumbrian-local-authorities-strategic-board",
    ]);
  });
});
