import { expect, test } from "vitest";
import { isPlain, plainColour } from "../../../src/views/plan/plainColour";

test.each([
  ["color(srgb 1 0.5 0)", "rgba(255, 128, 0, 1)"],
  ["color(srgb 0 0.2 1 / 0.25)", "rgba(0, 51, 255, 0.25)"],
  ["color(srgb 1.2 -0.1 none)", "rgba(255, 0, 0, 1)"],
  ["color(srgb 4.9e-7 0 0)", "rgba(0, 0, 0, 1)"],
])("%s is %s", (mixed, plain) => expect(plainColour(mixed)).toBe(plain));

test("what is plain already, or not to be read, stays", () => {
  expect(plainColour("rgb(1, 2, 3)")).toBe("rgb(1, 2, 3)");
  expect(isPlain("rgba(1, 2, 3, 0.5)")).toBe(true);
  expect(isPlain("oklch(0.7 0.1 200)")).toBe(false);
  expect(isPlain("color(srgb 1 0.5 0)")).toBe(false);
});
