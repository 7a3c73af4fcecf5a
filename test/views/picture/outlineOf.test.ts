import { expect, test } from "vitest";
import { outlineOf } from "../../../src/views/picture/outlineOf";

/** As much of an element as an outline is read from: there is no page in these tests. */
const shape = (tagName: string, attributes: Readonly<Record<string, string>>): Element =>
  ({ tagName, getAttribute: (name: string) => attributes[name] ?? null }) as unknown as Element;

test("every shape of a drawing is told as a path from its own corner, end or centre", () => {
  expect(outlineOf(shape("rect", { x: "3", y: "4", width: "20", height: "10" }))).toEqual({
    x: 3,
    y: 4,
    d: "M0 0H20V10H0z",
  });
  expect(outlineOf(shape("line", { x1: "5", y1: "9", x2: "25", y2: "9" }))).toEqual({
    x: 5,
    y: 9,
    d: "M0 0L20 0",
  });
  expect(outlineOf(shape("circle", { cx: "7", cy: "8", r: "2.5" }))).toEqual({
    x: 7,
    y: 8,
    d: "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z",
  });
  expect(outlineOf(shape("path", { d: "M0 0H9" }))).toEqual({ x: 0, y: 0, d: "M0 0H9" });
});

test("a rounded bar stays rounded", () => {
  expect(outlineOf(shape("rect", { width: "20", height: "10", rx: "2" })).d).toContain("A2 2");
});
