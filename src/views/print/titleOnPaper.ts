import type { ExplorerState } from "../../store/state";
import { areaInWords, periodsInWords } from "../picture/captionWords";
import { TABLE_NAMES } from "../table/tables";

/** What is printed, and of which area; null of pictures, whose captions say it. */
export function titleOnPaper({ record, view, table, areaId }: ExplorerState): string | null {
  const area = areaInWords(record, areaId);
  if (view === "changes") return `Changes to partnerships in ${area}`;
  if (view === "table") return `Partnerships in ${area}: ${TABLE_NAMES[table].toLowerCase()}`;
  return view === "sources" ? `Sources on partnerships in ${area}` : null;
}

/** @example "as at 2011" */
export const asAtInWords = (state: ExplorerState): string => `as at ${periodsInWords(state)}`;
