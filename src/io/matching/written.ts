import type { EndCustom } from "../../record/vocabulary";
import { boundsBefore } from "../../time/edtf";
import { boundsInWords } from "../../time/words";
import { boundsIn } from "../generous/as-at";
import type { Matching } from "./matching";

type DateOrder = Matching["customs"]["dates"];

const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/;

/** Whether such a date is one day with its day first, and another with its month. */
export function isAmbiguous(text: string): boolean {
  const [, first, second] = FIGURES.exec(text) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

/** What a date in figures shows by itself: no month has a number above 12. Null where it does not. */
function orderOf(text: string): DateOrder | null {
  const [, first, second] = FIGURES.exec(text) ?? [];
  if (Number(first) > 12) return "day-first";
  return Number(second) > 12 ? "month-first" : null;
}

/** The order that dates show, where all that show one show the same; null otherwise. */
export function orderShown(texts: readonly string[]): DateOrder | null {
  const shown = new Set(texts.map(orderOf).filter((order) => order !== null));
  const [only = null] = shown;
  return shown.size === 1 ? only : null;
}

/** Whether a date text means one day. */
export function isOneDay(edtf: string): boolean {
  const bounds = boundsIn(edtf);
  return bounds !== null && bounds.earliest === bounds.latest;
}

/** The last day in force in words, as a document of this custom tells it. @example lastDayInWords("2023-04-01", "next-day") // "31 March 2023" */
export function lastDayInWords(edtf: string, custom: EndCustom): string {
  const bounds = boundsIn(edtf);
  if (!bounds) return edtf;
  return boundsInWords(custom === "next-day" ? boundsBefore(bounds) : bounds);
}
