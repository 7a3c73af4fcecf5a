import { expect, test } from "vitest";
import { edgeLooks } from "../../src/graph/plan/edge-look";
import { edgesOf } from "../../src/graph/plan/elements";
import type { Facet } from "../../src/graph/plan/facet";
import { DEFAULT_FACETS, FACETS } from "../../src/graph/plan/facet";
import { looksOf } from "../../src/graph/plan/looks";
import { kindOfEntity } from "../../src/graph/plan/visible";
import { areasOffered, EVERYWHERE, organizationsIn } from "../../src/record/area";
import { isSilent } from "../../src/record/presence";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import type { Slice } from "../../src/record/slice";
import { entityIn, sliceAt } from "../../src/record/slice";
import { placesOf } from "../../src/store/derived";
import type { TableName } from "../../src/store/vocabulary";
import { TABLES } from "../../src/store/vocabulary";
import { periodBefore, yearOf } from "../../src/time/period";
import type { DataTable, TableRow } from "../../src/views/table/table";
import { tableNamed } from "../../src/views/table/tables";

/** What an area shows in a year: what stands on its plan, and its tables. */
function shownIn(
  record: PartnershipRecord,
  areaId: string,
  year: number,
  facets: ReadonlySet<Facet> = new Set(FACETS),
) {
  const period = yearOf(year);
  const [slice, before] = [sliceAt(record, period), sliceAt(record, periodBefore(period))];
  const sight = { record, slice, before, facets, selectedId: null, differences: null };
  const ids = organizationsIn(record, areaId);
  const tableOf = (name: TableName): DataTable => tableNamed(name, { sight, ids, when: String(year) });
  return { sight, slice, tableOf };
}

const placesIn = (record: PartnershipRecord, areaId: string) =>
  placesOf(record, { areaId, columns: 6, councilsLeft: true });

/** How many of a noun a line under a name counts: of seats in "1 member, 4 seats", four. */
const counted = (status: string, noun: string): number =>
  Number(new RegExp(`(\\d+) ${noun}s?\\b`).exec(status)?.[1] ?? 0);

const textOf = (table: DataTable, { cells }: TableRow, column: string): string =>
  cells[table.columns.indexOf(column)]?.text ?? "";

const rowsOf = (table: DataTable, bodyId: string): readonly TableRow[] =>
  table.rows.filter(({ cells }) => cells[0]?.ids?.includes(bodyId));

/** The plan does not count what is not reported in the year. */
const isReported = (slice: Slice, id: string): boolean => !isSilent(entityIn(slice, id));

/**
 * A seat that is reported counts, though whoever held it was last heard of before; one that passed from hand to hand in the
 * year counts once.
 */
function seatsOf(record: PartnershipRecord, slice: Slice, table: DataTable, bodyId: string): number {
  const postOf = (id: string) => record.memberships.find((each) => each.id === id)?.post_id ?? id;
  const seats = rowsOf(table, bodyId)
    .filter(({ id }) => isReported(slice, id) || isReported(slice, postOf(id)))
    .map((row) => [postOf(row.id), Number(textOf(table, row, "Seats"))] as const);
  return [...new Map(seats).values()].reduce((sum, count) => sum + count, 0);
}

/** Whatever the record: the tables hold what the plan shows and counts, and name nothing that cannot be chosen. */
export function lawsOfTables(record: PartnershipRecord): void {
  const areaIds = areasOffered(record).map(({ id }) => id);
  const areas = [...areaIds, EVERYWHERE];
  const years = yearsOf(record);

  test.each(areas)(
    "every table of every year of %s has a cell for every column, and names only what can be chosen",
    (areaId) => {
      const ids = new Set([...record.organizations, ...record.persons].map(({ id }) => id));
      for (const year of years)
        for (const { columns, rows } of TABLES.map(shownIn(record, areaId, year).tableOf)) {
          expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
          const named = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.ids ?? []));
          expect(named.filter((id) => !ids.has(id))).toEqual([]);
        }
    },
  );

  test.each(areas)(
    "in every year the table of structures of %s has a row for everything on the plan",
    (areaId) => {
      const withoutPartnerships = new Set([...DEFAULT_FACETS].filter((facet) => facet !== "partnership"));
      for (const year of years)
        for (const facets of [new Set(FACETS), withoutPartnerships, DEFAULT_FACETS]) {
          const { sight, tableOf } = shownIn(record, areaId, year, facets);
          const looks = [...looksOf(sight, placesIn(record, areaId).places.values()).values()];
          const drawn = looks.filter(({ classes }) => classes !== "frame");
          const onPlan = [...drawn, ...looks.flatMap(({ told }) => told)].map(({ id }) => id);
          const inTable = tableOf("structures").rows.map(({ id }) => id);
          // Other organisations are told in the boxes as members.
          const isOther = (id: string): boolean => kindOfEntity(record, id) === "organisation";
          expect(inTable.filter((id) => !isOther(id)).toSorted(), String(year)).toEqual(onPlan.toSorted());
        }
    },
  );

  test.each(areas)(
    "in every year the members and seats that the plan of %s counts are as many in the tables",
    (areaId) => {
      const compared = years.flatMap((year) => {
        const { sight, slice, tableOf } = shownIn(record, areaId, year);
        const [members, seats] = [tableOf("members"), tableOf("seats")];
        return [...looksOf(sight, placesIn(record, areaId).places.values()).values()]
          .filter(({ status }) => /^\d+ (member|seat|name)/.test(status))
          .map(({ id, status }) => ({
            where: `${year} ${id}`,
            onPlan: [counted(status, "member"), counted(status, "seat") + counted(status, "name")],
            inTables: [
              rowsOf(members, id).filter((row) => isReported(slice, row.id)).length,
              seatsOf(record, slice, seats, id),
            ],
          }));
      });
      expect(compared.length).toBeGreaterThan(0);
      for (const { where, onPlan, inTables } of compared) expect(inTables, where).toEqual(onPlan);
    },
  );

  test("every line that the plan can draw, in every year and area, is a row of a table", () => {
    let lines = 0;
    for (const areaId of areaIds) {
      const places = placesIn(record, areaId);
      const edges = edgesOf(record, places);
      for (const year of yearsOf(record)) {
        const { sight, slice, tableOf } = shownIn(record, areaId, year);
        const looks = looksOf(sight, places.places.values());
        const tables = ["seats", "members", "relations", "money"] as const;
        const rows = new Set(tables.flatMap((name) => tableOf(name).rows.map(({ id }) => id)));
        const held = new Set(
          record.memberships.filter(({ id }) => rows.has(id)).map(({ post_id }) => post_id),
        );
        // Each line in turn is that from the selection to what is pointed at, so that every line is drawn.
        const drawn = edges.flatMap((edge) => {
          const attention = { hoveredId: edge.from, selectedId: edge.to };
          return edgeLooks([edge], looks, slice, attention).has(edge.id) ? [edge.itemId] : [];
        });
        const items = new Set(drawn.filter((id) => id !== null));
        lines += items.size;
        // Of a seat that somebody has left there is the row of the office.
        const officeOf = (id: string): string =>
          record.memberships.find((each) => each.id === id)?.post_id ?? id;
        expect([...items].filter((id) => !rows.has(id) && !held.has(id) && !rows.has(officeOf(id)))).toEqual(
          [],
        );
      }
    }
    expect(lines).toBeGreaterThan(record.memberships.length);
  });
}
