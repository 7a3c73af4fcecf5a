import { eventsInPeriod } from "../../lineage/steps";
import { changeInWords } from "../../words/change";
import { eventDateInWords } from "../../words/event";
import { EVENT_TERMS } from "../../words/terms";
import type { TableInputs } from "./inputs";
import type { DataTable } from "./table";
import { correctable, dateCell, namesCell, sentenceCell, sourcesCell, textCell } from "./table";

/** Every change that bears on the period. */
export function changesTable({ sight: { record, slice }, ids, when }: TableInputs): DataTable {
  const rows = eventsInPeriod(record, slice.period, ids).map(({ datedEvent }) => ({
    id: datedEvent.event.id,
    cells: [
      sentenceCell(changeInWords(record, datedEvent)),
      correctable(
        textCell(EVENT_TERMS[datedEvent.event.type].label),
        "change_events",
        datedEvent.event.id,
        "type",
      ),
      correctable(dateCell(eventDateInWords(datedEvent)), "change_events", datedEvent.event.id, "date"),
      namesCell(record, ...datedEvent.event.original_organization_ids),
      namesCell(record, ...datedEvent.event.resulting_organization_ids),
      sourcesCell(record, datedEvent.event.sources),
    ],
  }));
  return {
    title: `Changes in ${when}`,
    columns: ["Change", "Kind", "When", "From", "To", "Evidence"],
    rows,
  };
}
