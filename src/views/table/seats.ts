import type { Seat } from "../../record/seats";
import { seatsOn } from "../../record/seats";
import type { TableInputs } from "./inputs";
import { isTold, standingCell } from "./inputs";
import type { DataTable, TableRow } from "./table";
import { namesCell, sourcesCell, textCell } from "./table";

/** Who sits on what, on whose behalf, in which seat; a seat that nobody is named for has no name. */
export function seatsTable(inputs: TableInputs): DataTable {
  const rows = inputs.sight.record.organizations.flatMap(({ id }) =>
    seatsOn(inputs.sight.record, id, (item) => isTold(inputs, item.id, id)).map((seat) =>
      rowOf(inputs, id, seat),
    ),
  );
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
