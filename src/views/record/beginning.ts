import type { Beginning } from "../../record/empty-record";

/** What is typed of a record that is to be begun. */
export interface Typed {
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly areaName: string;
}

/** Every year has a button of its own. */
const MOST_YEARS = 200;

/** What the record begins with, or in a sentence what is missing to begin it. */
export function beginningOf({ title, first, last, areaName }: Typed): Beginning | string {
  const years = { first: yearIn(first), last: yearIn(last) };
  if (title.trim() === "") return "Say what the record is called, such as “Partnerships of Marchshire”.";
  if (Number.isNaN(years.first + years.last))
    return "Write both years with four digits, such as 2009 and 2026.";
  if (years.first > years.last) return "The first year must not be later than the last.";
  if (years.last - years.first >= MOST_YEARS) return `A record begun here has at most ${MOST_YEARS} years.`;
  if (areaName.trim() === "") return "Say where the partnerships are, such as “Marchshire”.";
  return { title: title.trim(), years, areaName: areaName.trim() };
}

const yearIn = (text: string): number => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : Number.NaN);
