import type { ExplorerState } from "../../store/state";
import { areaInWords } from "../../words/area";
import { CERTAINTY_TERMS, EVENT_TERMS } from "../../words/terms";
import { periodsInWords } from "../picture/captionWords";
import { TABLE_NAMES } from "../table/tables";

/** What is printed, and of which area; null of pictures, whose captions say it. */
export function titleOnPaper(state: ExplorerState): string | null {
  const { record, view, table, areaId } = state;
  const area = areaInWords(record, areaId);
  if (view === "changes") return `Changes to partnerships in ${area}${filtersInWords(state)}`;
  if (view === "table") return `Partnerships in ${area}: ${TABLE_NAMES[table].toLowerCase()}`;
  return view === "sources" ? `Sources on partnerships in ${area}` : null;
}

/** Two periods are compared in all that differs, whatever changes are chosen. */
function filtersInWords({ comparedTo, changeType, changeCertainty }: ExplorerState): string {
  if (comparedTo !== null) return "";
  const chosen = [
    ...(changeType === null ? [] : [EVENT_TERMS[changeType].label]),
    ...(changeCertainty === null ? [] : [CERTAINTY_TERMS[changeCertainty].label]),
  ];
  return chosen.length === 0 ? "" : ` (only: ${chosen.join(", ").toLowerCase()})`;
}

/** @example "as at 2011" */
export const asAtInWords = (state: ExplorerState): string => `as at ${periodsInWords(state)}`;
