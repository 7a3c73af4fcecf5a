import { expect, test } from "vitest";
import { FACETS } from "../../src/graph/plan/facet";
import { looksOf } from "../../src/graph/plan/looks";
import type { SeatMark } from "../../src/graph/plan/seat-marks";
import { areasOffered, EVERYWHERE, organizationsIn } from "../../src/record/area";
import { grouped } from "../../src/record/grouped";
import { isSilent } from "../../src/record/presence";
import type { PartnershipRecord } from "../../src/record/record";
import { yearsOf } from "../../src/record/record";
import type { Slice } from "../../src/record/slice";
import { entityIn, sliceAt } from "../../src/record/slice";
import { placesOf } from "../../src/store/derived";
import { periodBefore, yearOf } from "../../src/time/period";
import type { DataTable, TableRow } from "../../src/views/table/table";
import { tableNamed } from "../../src/views/table/tables";

const textOf = (table: DataTable, { cells }: TableRow, column: string): string =>
  cells[table.columns.indexOf(column)]?.text ?? "";

type Counts = Readonly<Record<SeatMark["standing"], number>>;

const countsOf = (marks: readonly SeatMark[]): Counts => {
  const count = (standing: SeatMark["standing"]): number =>
    marks.filter((mark) => mark.standing === standing).reduce((sum, mark) => sum + mark.count, 0);
  return { held: count("held"), office: count("office"), unknown: count("unknown") };
};

/** What the rows of a table say of the seats on a body; those who held one office after each other had one seat. */
function countsIn(record: PartnershipRecord, slice: Slice, table: DataTable, bodyId: string): Counts {
  const memberships = new Map(record.memberships.map((each) => [each.id, each]));
  const officeOf = (id: string): string => memberships.get(id)?.post_id ?? id;
  const isNamedEver = (id: string): boolean =>
    record.memberships.some((each) => each.post_id === id && each.person_id !== undefined);
  const rows = table.rows.filter(({ cells }) => cells[0]?.ids?.includes(bodyId));
  const sum = { held: 0, office: 0, unknown: 0 };
  for (const [office, own] of grouped(rows, ({ id }) => [officeOf(id)])) {
    const most = record.posts.find(({ id }) => id === office)?.count ?? 1;
    const seats = (isOne: (row: TableRow) => boolean): number =>
      own.filter(isOne).reduce((count, row) => count + Number(textOf(table, row, "Seats")), 0);
    const isTold = ({ id }: TableRow): boolean => !isSilent(entityIn(slice, id));
    const isNamed = (row: TableRow): boolean => textOf(table, row, "Held by") !== "";
    const held = Math.min(
      most,
      seats((row) => isTold(row) && isNamed(row)),
    );
    const untold = isNamedEver(office) ? 0 : seats((row) => isTold(row) && !isNamed(row));
    const onlyOffice = Math.min(most - held, untold);
    sum.held += held;
    sum.office += onlyOffice;
    sum.unknown +=
      Math.min(
        most,
        seats(() => true),
      ) -
      held -
      onlyOffice;
  }
  return sum;
}

/** In every year the boxes of an area mark the seats of the table, as they stand there. */
export function expectMarksOfTable(record: PartnershipRecord, areaId: string): void {
  const { places } = placesOf(record, { areaId, columns: 6, councilsLeft: true });
  for (const year of yearsOf(record)) {
    const [slice, before] = [sliceAt(record, yearOf(year)), sliceAt(record, periodBefore(yearOf(year)))];
    const sight = { record, slice, before, facets: new Set(FACETS), selectedId: null, differences: null };
    const table = tableNamed("seats", { sight, ids: organizationsIn(record, areaId), when: String(year) });
    for (const { id, classes, seats } of looksOf(sight, places.values()).values()) {
      if (classes === "frame") continue;
      expect(countsOf(seats), `${year} ${id}`).toEqual(countsIn(record, slice, table, id));
    }
  }
}

/** Whatever the record: the boxes of the plan mark the seats that the table "Who sits where" has rows for. */
export function lawsOfSeats(record: PartnershipRecord): void {
  test.each([...areasOffered(record).map(({ id }) => id), EVERYWHERE])(
    "in every year the boxes of %s mark the seats of the table, as they stand there",
    (areaId) => expectMarksOfTable(record, areaId),
  );
}
