import { itemDifference } from "../../lineage/item-difference";
import { entityIn } from "../../record/slice";
import type { TableName } from "../../store/vocabulary";
import { itemStandingInWords } from "../../words/standing";
import { rowsReadOtherwise, withDifferences, withGone } from "./difference-column";
import type { TableInputs } from "./inputs";
import type { DataTable } from "./table";
import { tableNamed } from "./tables";

/**
 * A table of the later of two periods, with what differs from the earlier one, and what is gone.
 * What tells of changes, or of all years, tells no differences besides.
 *
 * @param earlier the same of the earlier period
 */
export function comparedTable(name: TableName, later: TableInputs, earlier: TableInputs): DataTable {
  const table = tableNamed(name, later);
  switch (name) {
    case "changes":
    case "years":
      return table;
    case "structures":
      return withDifferences(table, (id) => later.sight.differences?.get(id) ?? null);
    case "councils":
      return comparedMatrix(table, tableNamed(name, earlier), later);
    default:
      return comparedItems(table, tableNamed(name, earlier), later, earlier);
  }
}

/** Seats, memberships, relations and sums stand otherwise each by itself. */
function comparedItems(
  table: DataTable,
  before: DataTable,
  { sight: { record, slice } }: TableInputs,
  earlier: TableInputs,
): DataTable {
  const all = withGone(table, before, (id) => itemStandingInWords(record, slice, id));
  return withDifferences(all, (id) => itemDifference(entityIn(earlier.sight.slice, id), entityIn(slice, id)));
}

/** Who sits on a body differs where its row reads otherwise. */
function comparedMatrix(table: DataTable, before: DataTable, { sight }: TableInputs): DataTable {
  const otherwise = rowsReadOtherwise(table, before);
  const all = withGone(table, { ...before, columns: before.columns.slice(0, 1) }, () => "");
  return withDifferences(all, (id) => (otherwise.has(id) ? (sight.differences?.get(id) ?? "members") : null));
}
