import fc from "fast-check";
import { expect, test } from "vitest";
import { datedEvents } from "../../../src/record/dated-event";
import type { ChangeGroup } from "../../../src/words/story/change-group";
import { fitted } from "../../../src/words/story/change-group";
import { inventedRecord } from "../../fixtures/invented-record";

const [done, planned] = (["happened", "planned"] as const).map((certainty) =>
  datedEvents(inventedRecord()).find(({ event }) => event.certainty === certainty),
);
if (!done || !planned)
  throw new Error("The invented record has no change that was done, or none that was planned");

const year = (first: number, ...changes: ChangeGroup["changes"]): ChangeGroup => ({
  first,
  last: first,
  changes,
});
const times = (count: number, change = done) => Array.from({ length: count }, () => change);
const told = (groups: readonly ChangeGroup[]) =>
  groups.map(({ first, last, changes }) => [first, last, changes.length]);

test("years are told one by one while there is room", () => {
  expect(told(fitted([year(2010, done), year(2012, done)], 5))).toEqual([
    [2010, 2010, 1],
    [2012, 2012, 1],
  ]);
});

test("where there is none, the neighbours with the least to tell are told together", () => {
  const years = [year(2010, ...times(5)), year(2012, ...times(2)), year(2014, done), year(2016, ...times(3))];
  expect(told(fitted(years, 3))).toEqual([
    [2010, 2010, 5],
    [2012, 2014, 3],
    [2016, 2016, 3],
  ]);
});

test("a year with more than seven changes is told in two: what was done, and what was only meant", () => {
  const full = year(2011, ...times(5), ...times(3, planned));
  expect(told(fitted([full], 2))).toEqual([
    [2011, 2011, 5],
    [2011, 2011, 3],
  ]);
  expect(told(fitted([full], 1))).toEqual([[2011, 2011, 8]]);
});

test("for that, quiet years that are neighbours make room", () => {
  const full = year(2011, ...times(5), ...times(3, planned));
  expect(told(fitted([full, year(2017, done), year(2022, done)], 3))).toEqual([
    [2011, 2011, 5],
    [2011, 2011, 3],
    [2017, 2022, 2],
  ]);
});

test("however many years and changes there are, none is lost, they stay in order, and there are no more groups than that", () => {
  const someYears = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(someYears, fc.integer({ min: 1, max: 10 }), (years, most) => {
      const groups = years
        .map(([dones, plans], index) => year(2000 + index, ...times(dones), ...times(plans, planned)))
        .filter(({ changes }) => changes.length > 0);
      const fit = fitted(groups, most);
      expect(fit.length).toBeLessThanOrEqual(Math.max(1, most));
      expect(fit.flatMap(({ changes }) => changes).length).toBe(
        groups.flatMap(({ changes }) => changes).length,
      );
      expect(fit.map(({ first }) => first)).toEqual(fit.map(({ first }) => first).toSorted((a, b) => a - b));
    }),
  );
});
