import { expect, test } from "vitest";
import { columnOf } from "../../src/graph/layout/column";
import { NAME_LINE, SMALL_LINE } from "../../src/graph/layout/metrics";
import { rectsOverlap } from "../../src/graph/layout/rect";
import type { ColumnAt } from "../../src/graph/plan/column-at";
import { DEFAULT_FACETS, FACETS } from "../../src/graph/plan/facet";
import { areasOffered, EVERYWHERE } from "../../src/record/area";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import { columnShown } from "../../src/store/column";
import { listsOf } from "../../src/store/lists";
import { looksAt } from "../../src/store/looks";
import { yearOf } from "../../src/time/period";

/** Of the columns on screens of 320, 390 and 699 px. */
const WIDTHS = [288, 358, 460];

interface Case {
  readonly name: string;
  readonly year: number;
  readonly options: Parameters<typeof columnOf>[1];
  readonly order: readonly string[];
  readonly shown: ColumnAt;
}

/** Every year of every area: as it opens, with all switched on, and with who sits where listed. */
function casesOf(record: PartnershipRecord): readonly Case[] {
  const areaIds = [...areasOffered(record).map(({ id }) => id), EVERYWHERE];
  const settings = [
    { facets: DEFAULT_FACETS, representatives: false },
    { facets: new Set(FACETS), representatives: true },
  ];
  return areaIds.flatMap((areaId) =>
    WIDTHS.flatMap((width) =>
      settings.flatMap(({ facets, representatives }) => {
        const options = { areaId, width, lists: listsOf({ facets, representatives }) };
        const order = columnOf(record, options).flatMap(({ heading }) => heading.ids);
        return yearsOf(record).map((year): Case => {
          const sight = { period: yearOf(year), comparedTo: null, facets, selectedId: null };
          const name = `${areaId} ${year}, ${width} px${representatives ? ", all" : ""}`;
          return { name, year, options, order, shown: columnShown(record, { sight, options }) };
        });
      }),
    ),
  );
}

const overlapsIn = ({ shown: { places } }: Case): readonly string[] => {
  const all = [...places.values()];
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.containerId !== b.id && b.containerId !== a.id && rectsOverlap(a.rect, b.rect))
      .map((b) => `${a.id} and ${b.id}`),
  );
};

/** Whatever the record: the column of a narrow screen is whole, in one order, and has no room kept. */
export function lawsOfColumn(record: PartnershipRecord): void {
  const cases = casesOf(record);

  test("nothing lies on anything else, or beside the column", () => {
    for (const each of cases) {
      expect(overlapsIn(each), each.name).toEqual([]);
      for (const { rect } of each.shown.places.values()) {
        expect(rect.x >= 0 && rect.x + rect.width <= each.options.width, each.name).toBe(true);
        expect(rect.y + rect.height, each.name).toBeLessThanOrEqual(each.shown.height);
      }
    }
  });

  test("no box is lower than its name", () => {
    for (const { name, shown } of cases)
      for (const { id, kind, rect, lines } of shown.places.values())
        expect(rect.height, `${name}: ${id}`).toBeGreaterThanOrEqual(
          lines.length * (kind === "box" ? NAME_LINE : SMALL_LINE),
        );
  });

  test("a sub-group lies inside its box", () => {
    for (const { name, shown } of cases)
      for (const { id, rect, containerId } of shown.places.values()) {
        const box = containerId === null ? undefined : shown.places.get(containerId)?.rect;
        if (!box) continue;
        const inside =
          box.x < rect.x &&
          rect.x + rect.width < box.x + box.width &&
          box.y < rect.y &&
          rect.y + rect.height < box.y + box.height;
        expect(inside, `${name}: ${id}`).toBe(true);
      }
  });

  test("the order is the same in every year", () => {
    for (const { name, order, shown } of cases)
      expect([...shown.places.keys()], name).toEqual(order.filter((id) => shown.places.has(id)));
  });

  test("between one box and the next is never more than a heading", () => {
    for (const { name, shown } of cases) {
      const edges = [...shown.places.values()]
        .filter(({ containerId }) => containerId === null)
        .map(({ rect }) => ({ top: rect.y, bottom: rect.y + rect.height }));
      for (const [index, { top }] of edges.entries()) {
        const above = edges.slice(0, index).map(({ bottom }) => bottom);
        const gap = top - Math.max(0, ...above.filter((bottom) => bottom <= top));
        expect(gap, name).toBeLessThanOrEqual(60);
      }
    }
  });

  test("it shows what the plan of a wide screen shows, in boxes or told in them", () => {
    for (const { name, year, options, shown } of cases.filter((each) => each.options.lists.length === 0)) {
      const layout = { areaId: options.areaId, columns: 6, councilsLeft: true };
      const sight = { period: yearOf(year), comparedTo: null, facets: DEFAULT_FACETS, selectedId: null };
      const wide = [...looksAt(record, { sight, layout }).values()];
      const ids = wide.flatMap(({ id, told }) => [id, ...told.map((each) => each.id)]);
      expect(new Set(shown.looks.keys()), name).toEqual(new Set(ids));
    }
  });
}
