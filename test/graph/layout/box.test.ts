import { expect, test } from "vitest";
import { boxOf, yearsOfBox } from "../../../src/graph/layout/box";
import { COLUMN, columnsWidth } from "../../../src/graph/layout/metrics";
import type { Organization } from "../../../src/record/shape";

const body = (id: string, name: string, shortName = name): Organization => ({
  id,
  name,
  classification: "partnership",
  area_id: "town",
  other_names: [{ name: shortName, note: "short name" }],
  sources: [],
});
const head = body("lep", "Enterprise Partnership");
const groups = (count: number): readonly Organization[] =>
  Array.from({ length: count }, (_, index) => body(`g${index}`, `Group ${index}`));
const always = (bodies: readonly Organization[], years: readonly number[]) =>
  new Map(bodies.map(({ id }) => [id, new Set(years)] as const));

test.each([
  [0, 1],
  [3, 1],
  [4, 2],
  [8, 2],
  [12, 3],
])("a partnership with %i sub-groups in one year is %i columns wide", (count, span) => {
  expect(boxOf(head, groups(count), always(groups(count), [2011]), 3).span).toBe(span);
});

test("on a narrow plan it is no wider than that", () => {
  expect(boxOf(head, groups(12), always(groups(12), [2011]), 2).span).toBe(2);
});

test("sub-groups that are never shown together need no room together", () => {
  const chips = groups(4);
  const years = new Map(chips.map(({ id }, index) => [id, new Set([2009 + index])]));
  const box = boxOf(head, chips, years, 3);
  expect(box.span).toBe(1);
  expect(new Set(box.chips.map(({ rect }) => rect.y)).size).toBe(1);
  expect(box.height).toBeLessThan(boxOf(head, chips, always(chips, [2011]), 1).height);
});

test("a box is there in every year in which it or something in it is shown", () => {
  const years = new Map([
    ["lep", new Set([2010])],
    ["g0", new Set([2011, 2012])],
  ]);
  expect([...yearsOfBox(boxOf(head, groups(1), years, 3), years)]).toEqual([2010, 2011, 2012]);
});

test("the full name stands in the box, unless the short one saves a line", () => {
  const name = "Oxford and Cambridge Pan-Regional Partnership Board";
  expect(boxOf(body("prp", name, "PRP Board"), [], new Map(), 3).lines).toEqual(["PRP Board"]);
  expect(boxOf(body("prp", "Town Forum", "Forum"), [], new Map(), 3).lines).toEqual(["Town Forum"]);
});

test("columns are as wide as so many boxes with the gaps between them", () => {
  expect(columnsWidth(1)).toBe(COLUMN);
  expect(columnsWidth(3)).toBe(438);
});

test("a name of 600 letters makes no box that is higher than a screen", () => {
  const long = body("long", "Partnership for the Future of Everything ".repeat(15).trim());
  const box = boxOf(long, [body("in-it", long.name)], always([long], [2011]), 1);
  expect(box.height).toBeLessThan(350);
  expect(box.lines).toHaveLength(8);
});
