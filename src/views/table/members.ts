import { withDetails } from "./details";
import type { TableInputs } from "./inputs";
import { isTold, standingCell } from "./inputs";
import type { DataTable } from "./table";
import { namesCell, sourcesCell, textCell } from "./table";

/** Which body is a member of which. */
export function membersTable(scene: TableInputs): DataTable {
  const { record } = scene.sight;
  const rows = record.memberships
    .filter(({ member }) => member !== undefined)
    .filter(({ id, organization_id, member }) => isTold(scene, id, organization_id, member?.id))
    .map(({ id, organization_id, member, role, sources }) => ({
      id,
      cells: [
        namesCell(record, organization_id),
        namesCell(record, member?.id),
        textCell(role ?? ""),
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
