import { expect, test } from "vitest";
import { cutRectangle, hatching, rectangle, roundRectangle } from "../../../src/graph/layout/outline";

test("outlines are closed, and begin at the top left", () => {
  expect(rectangle(20, 10)).toBe("M0 0H20V10H0z");
  expect(cutRectangle(20, 10, 5)).toBe("M5 0H15L20 5V5L15 10H5L0 5V5z");
  expect(roundRectangle(20, 10, 3)).toBe(
    "M3 0H17A3 3 0 0 1 20 3V7A3 3 0 0 1 17 10H3A3 3 0 0 1 0 7V3A3 3 0 0 1 3 0z",
  );
});

test("a corner is never rounder than half of the height", () => {
  expect(roundRectangle(20, 10, 13)).toBe(roundRectangle(20, 10, 5));
});

test("hatching stays within its rectangle", () => {
  const numbers = (text: string) =>
    [...text.matchAll(/[ML](\S+) ([^ML]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  const points = numbers(hatching(23, 10, 5));
  expect(points.length).toBeGreaterThan(8);
  for (const [x = -1, y = -1] of points) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(23);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(10);
  }
});
