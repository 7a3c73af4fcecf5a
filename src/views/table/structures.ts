import { markOfDifference } from "../../graph/layout/step-mark";
import { statusLine } from "../../graph/plan/status-line";
import { isVisible, markIn } from "../../graph/plan/visible";
import { getOrThrow, organizationsById } from "../../record/links";
import { entityIn } from "../../record/slice";
import { bodiesInWords, themeInWords } from "../../words/headings";
import { kindInWords } from "../../words/kind";
import { presenceInWords } from "../../words/life";
import { withDetails } from "./details";
import type { TableInputs } from "./inputs";
import type { DataTable } from "./table";
import { correctable, namesCell, sourcesCell, textCell } from "./table";

/** Every organization of the area that the plan shows, ghosts and what differs included. */
export function structuresTable({ sight, ids, when }: TableInputs): DataTable {
  const { record, slice } = sight;
  const rows = record.organizations.flatMap((body) => {
    const entity = entityIn(slice, body.id);
    const difference = sight.differences?.get(body.id) ?? null;
    const mark = sight.differences ? markOfDifference(difference, entity) : markIn(sight, entity);
    if (!ids.has(body.id) || (difference === null && !isVisible(sight, entity, mark))) return [];
    const status = entity.presence === "on-record" ? statusLine(record, slice, entity, mark).text : "";
    const standing = presenceInWords(record, entity, slice.period);
    return [
      {
        id: body.id,
        cells: [
          correctable(namesCell(record, body.id), "organizations", body.id, "name"),
          correctable(textCell(kindInWords(record, body.id)), "organizations", body.id, "classification"),
          correctable(
            textCell(body.theme ? themeInWords(record, body.theme) : ""),
            "organizations",
            body.id,
            "theme",
          ),
          correctable(namesCell(record, body.parent_id), "organizations", body.id, "parent_id"),
          textCell([standing, status].filter((text) => text !== "").join(" ")),
          sourcesCell(record, body.sources),
        ],
      },
    ];
  });
  const table = {
    title: `${bodiesInWords(record)} in ${when}`,
    columns: ["Name", "Kind", "Theme", "Part of", "Status", "Evidence"],
    rows,
  };
  return withDetails(table, (id) => [getOrThrow(organizationsById(record), id)]);
}
