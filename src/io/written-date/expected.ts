import { MONTH } from "./calendar-parts";

/** What to say of a text that is no date: what was expected in its place, with an example. */
const ADVICE: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(`^(\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}|\\d{1,2}[/.-]\\d{1,2})$`),
    "the year as well, such as 5 July 2010",
  ],
  [
    new RegExp(`^(\\d{1,2}[ /-]?${MONTH}.*\\d|\\d{1,2}[/. -]\\d{1,2}[/. -]\\d+)$`),
    "a day that the calendar has, such as 30 June 2010",
  ],
  [
    /\bto\b|\bbetween\b|\d ?- ?\d/,
    "two dates, the earlier first, such as between 23 Nov 2010 and 10 Oct 2011",
  ],
];

const ANY = "a date such as 5 July 2010, May 2011, 2009, by 10 Oct 2011 or about 1999";

/** @param text in plain words */
export const expectedIn = (text: string): string => ADVICE.find(([kind]) => kind.test(text))?.[1] ?? ANY;
