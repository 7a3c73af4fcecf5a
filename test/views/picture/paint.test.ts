import { expect, test } from "vitest";
import { colourOf, dashOf, isPattern, weightOf } from "../../../src/views/picture/paint";

test("a browser's colour is written as a file has it, and what is not painted has none", () => {
  expect(colourOf("rgb(29, 78, 121)")).toBe("#1d4e79");
  expect(colourOf("rgba(5, 0, 255, 0.5)")).toBe("#0500ff");
  expect(colourOf("rgba(0, 0, 0, 0)")).toBeNull();
  expect(colourOf("none")).toBeNull();
});

test("a pattern of the page is known as one, and is no colour", () => {
  expect(isPattern('url("#lineage-hatching")')).toBe(true);
  expect(isPattern("rgb(29, 78, 121)")).toBe(false);
  expect(colourOf('url("#lineage-hatching") rgb(1, 2, 3)')).toBeNull();
});

test("dashes are lengths without units", () => {
  expect(dashOf("5px, 3px")).toEqual([5, 3]);
  expect(dashOf("1.5 4")).toEqual([1.5, 4]);
  expect(dashOf("none")).toEqual([]);
});

test("what is half bold on the page is bold in Arial", () => {
  expect(weightOf("600")).toBe("bold");
  expect(weightOf("400")).toBe("normal");
});
