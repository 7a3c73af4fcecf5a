/** Seasons in place of a month: 21 spring, 22 summer, 23 autumn, 24 winter. */
import { dayOf } from "./day";
import type { Reading } from "./edtf-reach";

/**
 * From the first day of a month until a day, by any custom of the northern hemisphere: of meteorologists (whole months) or
 * astronomers (from solstice to equinox). The winter of a year may be the one that ended in it or the one that began in it:
 * from the December before until the March after.
 */
const SEASONS = new Map([
  ["21", { month: 3, untilMonth: 6, untilDate: 22 }],
  ["22", { month: 6, untilMonth: 9, untilDate: 24 }],
  ["23", { month: 9, untilMonth: 12, untilDate: 23 }],
  ["24", { month: 0, untilMonth: 15, untilDate: 21 }],
]);

const SEASON = /^(?!-0000)(-?\d{4})-(\d\d)$/;

/** Null when the text is no season of a year. @example readSeason("2010-23") // from 1 September until 23 December 2010 */
export function readSeason(text: string): Reading | null {
  const [, digits = "", number = ""] = SEASON.exec(text) ?? [];
  const season = SEASONS.get(number);
  if (!season) return null;
  const year = Number(digits);
  const { month, untilMonth, untilDate } = season;
  return { from: dayOf(year, month), until: dayOf(year, untilMonth, untilDate), reach: [0, 3, 0] };
}
