import { describe, expect, test } from "vitest";
import { nearestName } from "../../../src/io/matching/nearest-name";
import { unknownNames } from "../../../src/io/matching/unknown-names";
import { suggestionFor, tableOfText } from "./open-register";

describe("the nearest known name", () => {
  const KNOWN = ["Children's Trust Board", "Safer Marchshire Partnership", "Waste Board"];

  test.each([
    ["Childrens Trust Bord", "Children's Trust Board"],
    ["Childern’s Trust Board", "Children's Trust Board"],
    ["Trust Board (Children's)", "Children's Trust Board"],
    ["Safer Marchsire Partnership", "Safer Marchshire Partnership"],
    ["the waste board", null],
    ["Northmarch Museum Trust", null],
    ["", null],
  ])("of “%s” is %s", (written, nearest) => {
    expect(nearestName(written, KNOWN)).toBe(nearest);
  });
});

test("members and parents that are nearly known are asked about once; what is like none is a body of its own", async () => {
  const unmatched = await tableOfText(
    "Name,Part of,Partners\nTrust Board,,Marchshire Police; Vale Colege\nSub-group,Trust Bord,Vale Colege; Museum",
  );
  expect(unknownNames(unmatched, suggestionFor(unmatched), ["Vale College"])).toEqual([
    { written: "Vale Colege", nearest: "Vale College", heading: "Partners", locator: "Register, row 2" },
    { written: "Trust Bord", nearest: "Trust Board", heading: "Part of", locator: "Register, row 3" },
  ]);
});
