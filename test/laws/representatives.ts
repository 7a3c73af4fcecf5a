import { expect, test } from "vitest";
import { innerWidth } from "../../src/graph/layout/inner-width";
import type { LayoutOptions } from "../../src/graph/layout/layout-options";
import { SMALL_LINE } from "../../src/graph/layout/metrics";
import { DEFAULT_FACETS } from "../../src/graph/plan/facet";
import { listRows } from "../../src/graph/plan/list-rows";
import { looksOf } from "../../src/graph/plan/looks";
import { areasOffered, EVERYWHERE, organizationsIn } from "../../src/record/area";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import { sliceAt } from "../../src/record/slice";
import { placesOf } from "../../src/store/derived";
import { periodBefore, yearOf } from "../../src/time/period";
import { tableNamed } from "../../src/views/table/tables";

const layoutOf = (areaId: string): LayoutOptions => ({
  areaId,
  columns: 6,
  councilsLeft: true,
  lists: ["members", "representatives"],
});

/** What the boxes of an area list in a year, and whom the table names in it. */
export function listedIn(record: PartnershipRecord, areaId: string, year: number) {
  const layout = layoutOf(areaId);
  const { places } = placesOf(record, layout);
  const [slice, before] = [sliceAt(record, yearOf(year)), sliceAt(record, periodBefore(yearOf(year)))];
  const sight = {
    record,
    slice,
    before,
    facets: DEFAULT_FACETS,
    selectedId: null,
    differences: null,
    lists: layout.lists ?? [],
  };
  const looks = looksOf(sight, places.values());
  const table = tableNamed("seats", { sight, ids: organizationsIn(record, areaId), when: String(year) });
  const named = new Set(table.rows.flatMap(({ cells }) => cells[3]?.ids ?? []));
  const listed = new Set(
    [...looks.values()].flatMap(({ list }) => list.flatMap(({ personId }) => personId ?? [])),
  );
  return { places, looks, table, named, listed };
}

/** Whatever the record: who sits somewhere is listed in the box where they sit, and every list has its room. */
export function lawsOfRepresentatives(record: PartnershipRecord): void {
  const areas = [...areasOffered(record).map(({ id }) => id), EVERYWHERE];

  test.each(areas)(
    "in every year whoever is listed in a box of %s has a row of the table on that body",
    (areaId) => {
      for (const year of yearsOf(record)) {
        const { looks, table } = listedIn(record, areaId, year);
        for (const { id, list } of looks.values())
          for (const { personId, mark } of list.filter(
            (entry) => entry.personId !== null && entry.mark !== "ghost",
          )) {
            const rows = table.rows.filter(({ cells }) => cells[0]?.ids?.includes(id));
            expect(
              rows.some(({ cells }) => cells[3]?.ids?.includes(personId ?? "")),
              `${year} ${id} ${mark}`,
            ).toBe(true);
          }
      }
    },
  );

  test.each(areas)(
    "in every year each list of %s fits the room of its box, above what stands in it",
    (areaId) => {
      for (const year of yearsOf(record)) {
        const { places, looks } = listedIn(record, areaId, year);
        for (const [id, look] of looks) {
          const place = places.get(id);
          if (!place) throw new Error(`Expected a place; found none for ${id}`);
          const lines = look.list.reduce((sum, entry) => sum + entry.lines.length, 0);
          expect(lines, `${year} ${id}`).toBeLessThanOrEqual(place.room);
          expect(look.height, `${year} ${id}`).toBeLessThanOrEqual(place.rect.height);
          expect(look.height, `${year} ${id}`).toBeGreaterThanOrEqual(place.headHeight + lines * SMALL_LINE);
          for (const { rect } of listRows(place, look.list)) expect(rect.width).toBe(innerWidth(place));
        }
      }
    },
  );
}
