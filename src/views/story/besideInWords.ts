import type { Explorer } from "../../store/explorer";
import type { ToldStep } from "../../store/story";
import { locationOfStep } from "../../store/story";
import { mentionText } from "../../words/sentence";
import { periodsInWords } from "../picture/captionWords";
import { VIEW_NAMES } from "../ViewTabs";

/** What is seen while the words of a step are read. @example "Told beside: Structure, 2024, compared with 2011; RECAP is chosen." */
export function besideInWords(explorer: Explorer, step: ToldStep): string {
  const state = { ...explorer, ...locationOfStep(explorer, step) };
  const { record, view, selectedId } = state;
  const chosen = selectedId === null ? "" : `; ${mentionText(record, selectedId)} is chosen`;
  return `Told beside: ${VIEW_NAMES[view]}, ${periodsInWords(state)}${chosen}.`;
}
