import type { Seat } from "../../record/seats";
import { seatsAt } from "../../record/seats";
import type { TableInputs } from "./inputs";
import { standingCell } from "./inputs";
import type { DataTable, TableRow } from "./table";
import { namesCell, sourcesCell, textCell } from "./table";

/** Who sits on what, on whose behalf, in which seat; a seat that nobody is named for has no name. */
export function seatsTable(inputs: TableInputs): DataTable {
  const { record, slice } = inputs.sight;
  const rows = record.organizations
    .filter(({ id }) => inputs.ids.has(id))
    .flatMap(({ id }) => seatsAt(record, slice, id).map((seat) => rowOf(inputs, id, seat)));
  return {
    title: `Who sits where in ${inputs.when}`,
    columns: ["On", "Seat", "Seats", "Held by", "On behalf of", "Status", "Evidence"],
    rows,
  };
}

function rowOf(
  inputs: TableInputs,
  organizationId: string,
  { item, post, holder, senderId, count }: Seat,
): TableRow {
  const { record } = inputs.sight;
  const { id, sources } = item;
  return {
    id,
    cells: [
      namesCell(record, organizationId),
      textCell(post?.label ?? holder?.role ?? ""),
      { text: String(count), value: count },
      namesCell(record, holder?.person_id),
      namesCell(record, senderId),
      standingCell(inputs, id),
      sourcesCell(record, sources),
    ],
  };
}
