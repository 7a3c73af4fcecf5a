import { expect, test } from "vitest";
import type { Channel } from "../../../src/graph/routes/channel";
import { spread } from "../../../src/graph/routes/spread";

const line = (least: number, most: number, best: number, isFirm = false): Channel => ({
  least,
  most,
  best,
  isFirm,
});
/** Each five units beside all before it. */
const inOrder = (lines: readonly Channel[]) =>
  [
    lines,
    lines.flatMap((_, to) =>
      lines.slice(0, to).map((_, from) => ({ from, to, distance: 5 * (to - from), least: 5 * (to - from) })),
    ),
  ] as const;
const rounded = (values: readonly number[]): readonly number[] =>
  values.map((value) => Math.round(value * 10) / 10);

test("a line that is alone runs in the middle of its gutter", () => {
  expect(spread(...inOrder([line(4, 14, 9)]))).toEqual([9]);
});

test("lines that share a gutter run beside each other about its middle", () => {
  expect(spread(...inOrder([line(0, 20, 10), line(0, 20, 10), line(0, 20, 10)]))).toEqual([5, 10, 15]);
});

test("a line that is firm keeps the middle where the other has room beside it, and gives way where not", () => {
  expect(spread(...inOrder([line(4, 14, 9), line(4, 14, 9, true)]))[1]).toBe(9);
  expect(spread(...inOrder([line(7, 14, 9), line(7, 14, 9, true)]))[1]).toBe(12);
});

test("where a gutter is full lines are evenly nearer to each other", () => {
  expect(rounded(spread(...inOrder([line(0, 6, 3), line(0, 6, 3), line(0, 6, 3), line(0, 6, 3)])))).toEqual([
    0, 2, 4, 6,
  ]);
});

test("but first those come nearer that may come nearer before others", () => {
  const lines = Array.from({ length: 3 }, () => line(0, 8, 4));
  const [first, second] = [
    { from: 0, to: 1, distance: 5, least: 5 },
    { from: 1, to: 2, distance: 5, least: 2 },
  ];
  expect(rounded(spread(lines, [first, second]))).toEqual([0, 5, 8]);
  expect(
    rounded(
      spread(
        lines.map(({ best }) => line(0, 6, best)),
        [first, second],
      ),
    ),
  ).toEqual([0, 4, 6]);
});

test("those that are not in the crowd keep their distance", () => {
  const [narrow, wide] = [line(0, 4, 2), line(0, 40, 20)];
  const [, gaps] = inOrder([narrow, narrow]);
  const places = spread([narrow, narrow, wide], [...gaps, { from: 1, to: 2, distance: 5, least: 5 }]);
  expect(rounded(places).slice(0, 2)).toEqual([0, 4]);
  expect(places[2]).toBeGreaterThan(9 - 0.001);
});

test("no line leaves its gutter, even where its order contradicts it", () => {
  const places = spread(...inOrder([line(10, 12, 11), line(0, 2, 1)]));
  expect(places[0]).toBeGreaterThanOrEqual(10);
  expect(places[1]).toBeLessThanOrEqual(2);
});
