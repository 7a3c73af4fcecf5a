import { expect, test } from "vitest";
import type { Looks } from "../../../src/graph/plan/per-looks";
import { perLooks } from "../../../src/graph/plan/per-looks";

test("is one object for the same looks and the same other, and another for others", () => {
  const size = perLooks((looks, other: { readonly more: number }) => ({ size: looks.size + other.more }));
  const [looks, equal]: readonly Looks[] = [new Map(), new Map()];
  const [two, three] = [{ more: 2 }, { more: 3 }];
  const first = size(looks!, two);
  expect(first).toEqual({ size: 2 });
  expect(size(looks!, two)).toBe(first);
  expect(size(equal!, two)).not.toBe(first);
  expect(size(looks!, three)).toEqual({ size: 3 });
});
