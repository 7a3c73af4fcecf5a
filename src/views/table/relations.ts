import { RELATION_WORDS } from "../../words/link";
import type { TableInputs } from "./inputs";
import { isTold, standingCell } from "./inputs";
import type { DataTable } from "./table";
import { correctable, namesCell, sourcesCell, textCell } from "./table";

/** Who reports to, supports, commissions or scrutinises whom. */
export function relationsTable(scene: TableInputs): DataTable {
  const { record } = scene.sight;
  const rows = record.relations
    .filter(({ id, from_id, to_id }) => isTold(scene, id, from_id, to_id))
    .map(({ id, type, from_id, to_id, sources }) => ({
      id,
      cells: [
        correctable(namesCell(record, from_id), "relations", id, "from_id"),
        correctable(textCell(RELATION_WORDS[type][0].toLowerCase()), "relations", id, "type"),
        correctable(namesCell(record, to_id), "relations", id, "to_id"),
        standingCell(scene, id),
        sourcesCell(record, sources),
      ],
    }));
  return {
    title: `Relations in ${scene.when}`,
    columns: ["Body", "Does", "To or for", "Status", "Evidence"],
    rows,
  };
}
