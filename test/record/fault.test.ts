import { expect, test } from "vitest";
import type { Fault } from "../../src/record/fault";
import { shown } from "../../src/record/fault";
import { faultInWords } from "../fault-in-words";

test("a fault is told with its file, its item and its field", () => {
  const fault: Fault = {
    weight: "left-out",
    file: "town.json",
    item: "town-board",
    field: "parent_id",
    expected: "an id",
    found: '"x"',
  };
  expect(faultInWords(fault)).toBe('town.json: town-board: parent_id: expected an id; found "x"');
});

test("a fault of a whole file names no item and no field", () => {
  const fault: Fault = {
    weight: "left-out",
    file: "town.json",
    item: "",
    field: "",
    expected: "an object",
    found: "3",
  };
  expect(faultInWords(fault)).toBe("town.json: expected an object; found 3");
});

test("a value is told as it stands in the file, cut to 80 letters", () => {
  expect(shown("Town Board")).toBe('"Town Board"');
  expect(shown(["a", 1])).toBe('["a",1]');
  expect(shown(undefined)).toBe("nothing");
  expect(shown(null)).toBe("null");
  expect(shown("x".repeat(200))).toHaveLength(78);
});
