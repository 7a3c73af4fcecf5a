import { describe, expect, test } from "vitest";
import { listOf, mentionOf, say, textOf, whole } from "../../src/words/sentence";
import { shippedRecord } from "../shipped-record";

const record = shippedRecord();
const mention = (id: string): string => textOf(mentionOf(record, id));

describe("a body in a sentence", () => {
  test.each([
    ["environmental-sustainability-partnership", "the Environmental Sustainability Partnership"],
    ["cambridgeshire-horizons", "Cambridgeshire Horizons"],
    ["carlisle-city-council", "Carlisle City Council"],
    ["cambridge-pledge", "the Cambridge Pledge"],
    ["horizons-local-authority-partners", "the local authority partners of Cambridgeshire Horizons"],
    ["greater-cambridge-partnership-1998", "the Greater Cambridge Partnership (on record from 1998)"],
    ["cambridge-city-council", "Cambridge City Council"],
  ])("%s", (id, name) => {
    expect(mention(id)).toBe(name);
  });

  test("keeps its id, so that a view can make a link of it", () => {
    expect(mentionOf(record, "recap")).toContainEqual(expect.objectContaining({ id: "recap" }));
  });
});

test("lists are joined as English joins them", () => {
  expect(textOf(listOf([["a"]]))).toBe("a");
  expect(textOf(listOf([["a"], ["b"]]))).toBe("a and b");
  expect(textOf(listOf([["a"], ["b"], ["c"], ["d"]], 3))).toBe("a, b and 2 others");
});

test("a whole sentence begins with a capital and ends with a full stop", () => {
  expect(textOf(whole(say`${mentionOf(record, "recap")} is there`))).toBe(
    "The Recycling in Cambridgeshire and Peterborough (RECAP) Waste Partnership is there.",
  );
});
