import { expect, test } from "vitest";
import { readingLevel } from "./level";

test("the level of a text is that of its sentences and words, a name being one word", () => {
  const { sentences, words, grade } = readingLevel(
    ["The cat sat on the mat. It was glad.", "The Cat Society met."],
    ["Cat Society"],
  );
  expect([sentences, words]).toEqual([3, 12]);
  // Four words a sentence, and thirteen syllables: by hand, 0.39 × 4 + 11.8 × 13/12 − 15.59.
  expect(grade).toBeCloseTo(-1.247, 3);
});
