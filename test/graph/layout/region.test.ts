import { expect, test } from "vitest";
import { boxOf } from "../../../src/graph/layout/box";
import { ROW_GAP } from "../../../src/graph/layout/metrics";
import { regionsOf } from "../../../src/graph/layout/region";
import { atOnce } from "../../../src/record/pieces";
import type { Organization } from "../../../src/record/shape";
import type { Theme } from "../../../src/record/vocabulary";
import { smallRecord } from "../../small-record";

const board = (theme: Theme): Organization => ({
  id: theme,
  name: `${theme} board`,
  classification: "partnership",
  area_id: "town",
  theme,
  sources: [],
});

function themesOnGround(shown: Readonly<Partial<Record<Theme, readonly number[]>>>) {
  const years = new Map(Object.entries(shown).map(([theme, of]) => [theme, new Set(of)]));
  const boxes = (Object.keys(shown) as Theme[]).map((theme) => ({
    head: board(theme),
    theme,
    box: boxOf(board(theme), [], years, 3),
  }));
  return regionsOf(smallRecord(), boxes, years).map(({ themes }) => themes);
}

test("themes that are never shown in the same year share their ground", () => {
  expect(themesOnGround({ health: [2009], safety: [2010] })).toEqual([["health", "safety"]]);
  expect(themesOnGround({ health: [2009, 2010], safety: [2010] })).toEqual([["health"], ["safety"]]);
});

test("a third theme shares ground only where it meets neither of the others", () => {
  expect(themesOnGround({ health: [2009], safety: [2010], environment: [2010] })).toEqual([
    ["health", "safety"],
    ["environment"],
  ]);
  expect(themesOnGround({ health: [2009, 2010], safety: [2009], environment: [2010] })).toEqual([
    ["health"],
    ["safety", "environment"],
  ]);
});

test("themes stand in the order in which the plan is arranged, whatever the order of the record", () => {
  expect(themesOnGround({ safety: [2010], overarching: [2010], health: [2010] })).toEqual([
    ["overarching"],
    ["health"],
    ["safety"],
  ]);
});

test("a region is as high as what stands in it, and too narrow a one cannot hold it", () => {
  const groups = Array.from({ length: 4 }, (_, index) => ({ ...board("health"), id: `g${index}` }));
  const years = new Map(["health", ...groups.map(({ id }) => id)].map((id) => [id, new Set([2011])]));
  const box = boxOf(board("health"), groups, years, 3);
  const [region] = regionsOf(smallRecord(), [{ head: board("health"), theme: "health", box }], years);
  expect(region?.heightIn(1)).toBe(Number.POSITIVE_INFINITY);
  expect(region?.heightIn(2)).toBe(box.height);
});

test("how high a large region will be is told before it is packed: as if its columns were filled evenly", () => {
  const themed = Array.from({ length: 200 }, (_, index) => ({ ...board("health"), id: `b${index}` }));
  const years = new Map(themed.map(({ id }, index) => [id, new Set([index < 180 ? 2011 : 2012])]));
  const boxes = themed.map((head) => ({ head, theme: "health" as const, box: boxOf(head, [], years, 3) }));
  const [region] = regionsOf(smallRecord(), boxes, years);
  const each = (boxes[0]?.box.height ?? 0) + ROW_GAP;
  expect(region?.heightIn(4)).toBe(45 * each);
  expect(region && atOnce(region.packing(4)).height).toBe(45 * each - ROW_GAP);
});
