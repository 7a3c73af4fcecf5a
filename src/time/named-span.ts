/** Times that people call by a name of their own, and that are no unit of the calendar: seasons, and the years of accounts. */
import { calendarOf, dayOf } from "./day";
import type { DateBounds } from "./edtf";
import { boundsOf } from "./edtf";

const SEASONS = [
  ["21", "spring"],
  ["22", "summer"],
  ["23", "autumn"],
  ["24", "winter"],
] as const;

/** Such names are for years of four digits. */
const isUsual = (year: number): boolean => year >= 1000 && year < 9999;

/**
 * The name of just these days; null where they have none.
 * @example namedSpan(boundsOf("2023-22")) // "summer 2023"
 * @example namedSpan(boundsOf("[2023-04-01..2024-03-31]")) // "2023/24"
 */
export function namedSpan(bounds: DateBounds): string | null {
  if (!Number.isFinite(bounds.earliest) || !Number.isFinite(bounds.latest)) return null;
  const { year } = calendarOf(bounds.earliest);
  return isUsual(year) ? (seasonOf(bounds, year) ?? financialYearOf(bounds, year)) : null;
}

/** A winter may begin in the December before its year. */
function seasonOf({ earliest, latest }: DateBounds, year: number): string | null {
  for (const each of [year, year + 1]) {
    const season = SEASONS.find(([number]) => {
      const days = boundsOf(`${each}-${number}`);
      return days.earliest === earliest && days.latest === latest;
    });
    if (season) return `${season[1]} ${each}`;
  }
  return null;
}

/** In Britain, from April to March. */
const financialYearOf = ({ earliest, latest }: DateBounds, year: number): string | null =>
  earliest === dayOf(year, 4, 1) && latest === dayOf(year + 1, 3, 31)
    ? `${year}/${String(year + 1).slice(-2)}`
    : null;
