import { DEFAULT_FACETS } from "../../../src/graph/plan/facet";
import { organizationsIn } from "../../../src/record/area";
import type { PartnershipRecord } from "../../../src/record/record";
import { sliceAt } from "../../../src/record/slice";
import type { TableName } from "../../../src/store/vocabulary";
import { periodBefore, yearOf } from "../../../src/time/period";
import type { DataTable } from "../../../src/views/table/table";
import { tableNamed } from "../../../src/views/table/tables";

/** A table of a year, of what the plan of an area shows when it opens. */
export function tableOfYear(
  record: PartnershipRecord,
  name: TableName,
  year: number,
  areaId: string,
): DataTable {
  const period = yearOf(year);
  const [slice, before] = [sliceAt(record, period), sliceAt(record, periodBefore(period))];
  const sight = { record, slice, before, facets: DEFAULT_FACETS, selectedId: null, differences: null };
  return tableNamed(name, { sight, ids: organizationsIn(record, areaId), when: String(year) });
}

/** Texts of some columns of the rows in which one column names a body. */
export function rowsOf(of: DataTable, column: string, id: string, ...wanted: readonly string[]) {
  const at = of.columns.indexOf(column);
  return of.rows
    .filter(({ cells }) => cells[at]?.ids?.includes(id))
    .map(({ cells }) => wanted.map((title) => cells[of.columns.indexOf(title)]?.text));
}
