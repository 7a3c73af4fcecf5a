import { changeInWords } from "../../lineage/change-words";
import { EVENT_NAMES, eventDateInWords } from "../../lineage/event-words";
import { stepsIn } from "../../lineage/step-words";
import type { Scene } from "./scene";
import type { DataTable } from "./table";
import { namesCell, sentenceCell, sourcesCell, textCell } from "./table";

/** Every change that bears on the period. */
export function changesTable({ sight: { record, slice }, ids, when }: Scene): DataTable {
  const rows = stepsIn(record, slice.period, ids).map(({ happening }) => ({
    id: happening.event.id,
    cells: [
      sentenceCell(changeInWords(record, happening)),
      textCell(EVENT_NAMES[happening.event.type]),
      textCell(eventDateInWords(happening)),
      namesCell(record, ...happening.event.original_organization_ids),
      namesCell(record, ...happening.event.resulting_organization_ids),
      sourcesCell(record, happening.event.sources),
    ],
  }));
  return {
    title: `Changes in ${when}`,
    columns: ["Change", "Kind", "When", "From", "To", "Evidence"],
    rows,
  };
}
