import { test } from "vitest";
import { expectSameInCuts } from "../../laws/cuts";
import { shippedRecord } from "../shipped-record";

test("what is seen of an area of the five documents in its cut is what is seen of it in all of them", () => {
  expectSameInCuts(shippedRecord());
});
