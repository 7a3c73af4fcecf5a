import { expect, test } from "vitest";
import { unknownNames } from "../../../src/io/matching/unknown-names";
import { suggestionFor, tableOfText } from "./open-register";

test("members and parents that are nearly known are asked about once; what is like none is a body of its own", async () => {
  const unmatched = await tableOfText(
    "Name,Part of,Partners\nTrust Board,,Marchshire Police; Vale Colege\nSub-group,Trust Bord,Vale Colege; Museum",
  );
  expect(unknownNames(unmatched, suggestionFor(unmatched), ["Vale College"])).toEqual([
    { written: "Vale Colege", nearest: "Vale College", heading: "Partners", locator: "Register, row 2" },
    { written: "Trust Bord", nearest: "Trust Board", heading: "Part of", locator: "Register, row 3" },
  ]);
});
