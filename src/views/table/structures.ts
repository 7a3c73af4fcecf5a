import { isVisible, markIn } from "../../graph/look";
import { statusLine } from "../../graph/status-line";
import { presenceInWords } from "../../lineage/life-words";
import { kindOf } from "../../record/kind";
import { thingIn } from "../../record/slice";
import { KIND_NAMES, SECTION_NAMES } from "../names";
import type { Scene } from "./scene";
import type { DataTable } from "./table";
import { namesCell, sourcesCell, textCell } from "./table";

/** Every organization of the area that the plan shows, ghosts included. */
export function structuresTable({ sight, ids, when }: Scene): DataTable {
  const { record, slice } = sight;
  const rows = record.organizations.flatMap((body) => {
    const thing = thingIn(slice, body.id);
    const mark = markIn(sight, thing);
    if (!ids.has(body.id) || !isVisible(sight, thing, mark)) return [];
    const status = thing.presence === "on-record" ? statusLine(record, slice, thing, mark) : "";
    const standing = presenceInWords(record, thing, slice.period);
    return [
      {
        id: body.id,
        cells: [
          namesCell(record, body.id),
          textCell(KIND_NAMES[kindOf(body)]),
          textCell(body.theme ? SECTION_NAMES[body.theme] : ""),
          namesCell(record, body.parent_id),
          textCell([standing, status].filter((text) => text !== "").join(" ")),
          sourcesCell(record, body.sources),
        ],
      },
    ];
  });
  return {
    title: `Structures in ${when}`,
    columns: ["Name", "Kind", "Theme", "Part of", "How it stands", "Evidence"],
    rows,
  };
}
