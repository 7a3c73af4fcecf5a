import { expect, test } from "vitest";
import { copiesName, outdated } from "../../src/offline/copies";

const SCOPE = "https://council.gov.uk/map/";

test("the copies of other builds in this folder are outdated; other folders and other programs keep theirs", () => {
  const present = copiesName(SCOPE, "new");
  const old = copiesName(SCOPE, "old");
  const others = [
    copiesName("https://council.gov.uk/", "old"),
    copiesName("https://council.gov.uk/map/copy/", "old"),
    "another-program",
  ];
  expect(outdated([present, old, ...others], SCOPE, "new")).toEqual([old]);
});
