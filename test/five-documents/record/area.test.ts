import { expect, test } from "vitest";
import { areasOffered, organizationsIn } from "../../../src/record/area";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();

test("the areas to choose from are those that a report tells of", () => {
  expect(areasOffered(record).map(({ id }) => id)).toEqual(["cambridgeshire", "cheshire-east", "cumbria"]);
});

test("Cumbria holds its own bodies and none of Cambridgeshire's", () => {
  const cumbria = organizationsIn(record, "cumbria");
  expect(cumbria.has("cumbria-leadership-forum")).toBe(true);
  expect(cumbria.has("cambridge-community-safety-partnership")).toBe(false);
  expect(organizationsIn(record, "cambridgeshire").has("cumbria-strategic-partnership")).toBe(false);
});
