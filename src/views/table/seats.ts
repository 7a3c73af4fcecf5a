import type { Seat } from "../../record/seats";
import { seatsAt } from "../../record/seats";
import { withDetails } from "./details";
import type { TableInputs } from "./inputs";
import { standingCell } from "./inputs";
import type { DataTable, TableRow } from "./table";
import { correctable, namesCell, sourcesCell, textCell } from "./table";

/** Who sits on what, on whose behalf, in which seat; a seat that nobody is named for has no name. */
export function seatsTable(inputs: TableInputs): DataTable {
  const { record, slice } = inputs.sight;
  const seats = record.organizations
    .filter(({ id }) => inputs.ids.has(id))
    .flatMap(({ id }) => seatsAt(record, slice, id).map((seat) => ({ id, seat })));
  const told = new Map(
    seats.map(({ seat: { item, post } }) => [item.id, [...new Set([item, post ?? item])]]),
  );
  const table = {
    title: `Who sits where in ${inputs.when}`,
    columns: ["On", "Seat", "Seats", "Held by", "On behalf of", "Status", "Evidence"],
    rows: seats.map(({ id, seat }) => rowOf(inputs, id, seat)),
  };
  return withDetails(table, (id) => told.get(id) ?? []);
}

function rowOf(
  inputs: TableInputs,
  organizationId: string,
  { item, post, holder, senderId, count }: Seat,
): TableRow {
  const { record } = inputs.sight;
  const { id, sources } = item;
  const told = holder?.on_behalf_of_id === undefined ? post : null;
  const sender = told
    ? correctable(namesCell(record, senderId), "posts", told.id, "on_behalf_of_id")
    : correctable(namesCell(record, senderId), "memberships", holder?.id, "on_behalf_of_id");
  return {
    id,
    cells: [
      namesCell(record, organizationId),
      post
        ? correctable(textCell(post.label), "posts", post.id, "label")
        : correctable(textCell(holder?.role ?? ""), "memberships", holder?.id, "role"),
      correctable({ text: String(count), value: count }, "posts", holder ? undefined : post?.id, "count"),
      correctable(namesCell(record, holder?.person_id), "memberships", holder?.id, "person_id"),
      sender,
      standingCell(inputs, id),
      sourcesCell(record, sources),
    ],
  };
}
