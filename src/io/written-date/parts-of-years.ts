/** Seasons, quarters, decades, and the beginning, middle and end of a month, a year or a decade. */
import { isoOfDay } from "../../time/day";
import { boundsOf } from "../../time/edtf";
import { isNext, MONTH, monthOf, nextYear, twoDigits, yearOf } from "./calendar-parts";
import type { Pattern } from "./pattern";
import { pattern } from "./pattern";
import type { Stretch } from "./stretch";
import { at } from "./stretch";

const SEASONS = { spring: "21", summer: "22", autumn: "23", fall: "23", winter: "24" } as const;
const SEASON = `(${Object.keys(SEASONS).join("|")})`;
const isSeason = (word: string): word is keyof typeof SEASONS => word in SEASONS;

/** The public year begins on 1 April. */
export const financialYear = (year: string): Stretch => ({
  first: `${year}-04`,
  last: `${nextYear(year)}-03`,
  called: `the financial year ${year}/${nextYear(year).slice(2)}`,
});

const ORDINALS: readonly string[] = ["first", "second", "third", "fourth"];
const QUARTER = "(?:q([1-4])|([1-4]|first|second|third|fourth|last) quarter)";

/** Three months of a year that begins with a month. @param quarter a figure or a word */
function quarterOf(year: string, quarter: string, firstMonth: 1 | 4): Stretch {
  const word = ORDINALS.indexOf(quarter === "last" ? "fourth" : quarter);
  const index = word < 0 ? Number(quarter) - 1 : word;
  const first = firstMonth + 3 * index;
  const [of, month] = first > 12 ? [nextYear(year), first - 12] : [year, first];
  return { first: `${of}-${twoDigits(month)}`, last: `${of}-${twoDigits(month + 2)}` };
}

const BEGINNING = "early|beginning|start|first half";
const MIDDLE = "mid|middle";
const END = "late|end|second half";
const PART = `(${BEGINNING}|${MIDDLE}|${END})[ -]`;
const isHalf = (word: string): boolean => word.endsWith("half");

/** Of what has so many parts: the first third, the middle one or the last; or a half. */
function partOf(word: string, count: number): readonly [first: number, last: number] {
  const third = Math.floor(count / 3);
  if (isHalf(word)) return word.startsWith("first") ? [1, count / 2] : [count / 2 + 1, count];
  if (new RegExp(`^(${BEGINNING})$`).test(word)) return [1, third];
  return new RegExp(`^(${MIDDLE})$`).test(word) ? [third + 1, count - third] : [count - third + 1, count];
}

function partOfYear(word: string, year: string): Stretch {
  const [first, last] = partOf(word, 12).map(twoDigits);
  return { first: `${year}-${first}`, last: `${year}-${last}` };
}

/** A month counts as thirty days of which the last reaches to its end. */
function partOfMonth(word: string, month: string): Stretch {
  const [first, last] = partOf(word, 30).map(twoDigits);
  const end = isoOfDay(boundsOf(month).latest);
  return {
    first: `${month}-${first}`,
    last: last === "30" || `${month}-${last}` > end ? end : `${month}-${last}`,
  };
}

/** The 1990s begin with 1990: early is 1990 to 1992, mid 1993 to 1996, late 1997 to 1999. */
function partOfDecade(word: string, decade: string): Stretch {
  const start = Number(decade) * 10;
  const [first, last] = partOf(word, 10);
  return { first: String(start + first - 1), last: String(start + last - 1) };
}

const decadeOf = (digits: string): string =>
  digits.length === 2 ? yearOf(digits).slice(0, 3) : digits.slice(0, 3);
const DECADE = "(\\d{3}0|\\d0)s";

export const PARTS_OF_YEARS: readonly Pattern[] = [
  pattern(`${SEASON} (\\d{4})`, ([season, year]) =>
    isSeason(season) ? at(`${year}-${SEASONS[season]}`) : null,
  ),
  pattern("winter (\\d{4})[/-](\\d{2}|\\d{4})", ([year, next]) =>
    isNext(year, next) ? { first: `${year}-12-01`, last: `${nextYear(year)}-03-20` } : null,
  ),
  pattern(`${QUARTER} (\\d{4})`, ([figure, word, year]) => quarterOf(year, figure || word, 1)),
  pattern(`${QUARTER} (\\d{4})[/-](\\d{2}|\\d{4})`, ([figure, word, year, next]) =>
    isNext(year, next) ? quarterOf(year, figure || word, 4) : null,
  ),
  pattern(DECADE, ([digits]) => at(`${decadeOf(digits)}X`)),
  pattern(`${PART}${DECADE}`, ([word, digits]) => partOfDecade(word, decadeOf(digits))),
  pattern(`${PART}(\\d{4})`, ([word, year]) => partOfYear(word, year)),
  pattern(`${PART}${MONTH} (\\d{4})`, ([word, month, year]) =>
    partOfMonth(word, `${year}-${monthOf(month)}`),
  ),
  pattern("(?:fy|financial year|municipal year|year)? ?(\\d{4}) ?[/-] ?(\\d{4}|\\d{2})", ([year, next]) =>
    isNext(year, next) ? financialYear(year) : null,
  ),
];
