import { withDetails } from "./details";
import type { TableInputs } from "./inputs";
import { isTold, standingCell } from "./inputs";
import type { DataTable } from "./table";
import { correctable, namesCell, sourcesCell, textCell } from "./table";

/** Which body is a member of which. */
export function membersTable(scene: TableInputs): DataTable {
  const { record } = scene.sight;
  const rows = record.memberships
    .filter(({ member }) => member !== undefined)
    .filter(({ id, organization_id, member }) => isTold(scene, id, organization_id, member?.id))
    .map(({ id, organization_id, member, role, sources }) => ({
      id,
      cells: [
        correctable(namesCell(record, organization_id), "memberships", id, "organization_id"),
        correctable(namesCell(record, member?.id), "memberships", id, "member"),
        correctable(textCell(role ?? ""), "memberships", id, "role"),
        standingCell(scene, id),
        sourcesCell(record, sources),
      ],
    }));
  const told = new Map(record.memberships.map((each) => [each.id, [each]]));
  const table = {
    title: `Members in ${scene.when}`,
    columns: ["Body", "Member", "Role", "Status", "Evidence"],
    rows,
  };
  return withDetails(table, (id) => told.get(id) ?? []);
}
