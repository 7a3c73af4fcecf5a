import { expect, test } from "vitest";
import { withoutComing } from "../../../src/views/plan/withoutComing";

const before = new Map([
  ["stays", "on-record"],
  ["goes", "ghost"],
]);

test("where one goes and another comes, the one that comes waits", () => {
  const now = new Map([
    ["stays", "possible"],
    ["comes", "new"],
  ]);
  expect(withoutComing(before, now)).toEqual(new Map([["stays", "possible"]]));
});

test("there is nothing to stage where nothing goes, or nothing comes", () => {
  expect(withoutComing(before, new Map([...before, ["comes", "new"]]))).toBeNull();
  expect(withoutComing(before, new Map([["stays", "on-record"]]))).toBeNull();
  expect(withoutComing(new Map(), new Map([["comes", "new"]]))).toBeNull();
});
