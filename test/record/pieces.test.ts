import { expect, test } from "vitest";
import { inTurns } from "../../src/io/in-turns";
import { atOnce, flatMapped } from "../../src/record/pieces";

const numbers = Array.from({ length: 1000 }, (_, index) => index);

test("what is mapped in pieces is what is mapped at once, and no piece is all of it", () => {
  const pieces = flatMapped(numbers, (number) => [number, -number]);
  expect(pieces.next().done).toBe(false);
  expect(atOnce(flatMapped(numbers, (number) => [number, -number]))).toEqual(
    numbers.flatMap((number) => [number, -number]),
  );
});

test("done in turns it gives the same", async () => {
  expect(
    await inTurns(
      flatMapped(numbers, (number) => number),
      () => true,
    ),
  ).toEqual(numbers);
});

test("what is not wanted any more is laid down between two turns, and its rest is never done", async () => {
  let done = 0;
  const endless = (function* () {
    for (;;) {
      done += 1;
      yield;
    }
  })();
  let asked = 0;
  expect(await inTurns(endless, () => ++asked < 3)).toBeNull();
  expect(asked).toBe(3);
  const before = done;
  await Promise.resolve();
  expect(done).toBe(before);
});
