import { periodOf } from "../time/period";
import { periodInWords } from "../time/words";

const DAY_LENGTH = "2026-05-03".length;

/**
 * That the record is not fresh, and of which day it is.
 * @param since an ISO 8601 date-time in UTC; the day alone is told
 * @example keptInWords("2026-05-03T09:30:00.000Z") // "No connection, or a slow one: this is the record as it was on 3 May 2026."
 */
export function keptInWords(since: string): string {
  const day = periodOf(since.slice(0, DAY_LENGTH));
  const when = day?.precision === "day" ? `it was on ${periodInWords(day)}` : "last downloaded";
  return `No connection, or a slow one: this is the record as ${when}.`;
}
