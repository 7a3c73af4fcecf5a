import { expect, test } from "vitest";
import { copiesName, outdated, readingName, readingNames } from "../../src/offline/copies";

const SCOPE = "https://council.gov.uk/map/";

test("the copies of other builds in this folder are outdated; other folders and other programs keep theirs, and the record outlasts a build", () => {
  const present = copiesName(SCOPE, "new");
  const old = copiesName(SCOPE, "old");
  const others = [
    copiesName("https://council.gov.uk/", "old"),
    copiesName("https://council.gov.uk/map/copy/", "old"),
    "another-program",
    readingName(SCOPE, "2026-05-03T09:00:00.000Z"),
  ];
  expect(outdated([present, old, ...others], SCOPE, "new")).toEqual([old]);
});

test("the readings of the record in this folder stand with the latest first", () => {
  const [first, second, elsewhere] = [
    readingName(SCOPE, "2026-05-03T09:00:00.000Z"),
    readingName(SCOPE, "2026-05-03T09:00:01.000Z"),
    readingName(`${SCOPE}copy/`, "2026-05-03T09:00:02.000Z"),
  ];
  expect(readingNames([first, copiesName(SCOPE, "new"), second, elsewhere], SCOPE)).toEqual([second, first]);
});
