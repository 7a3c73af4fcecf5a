/** A whole date text: a date, or words that say before, after, about or between. */
import { MONTH } from "./calendar-parts";
import { DAYS, MONTHS_AND_YEARS } from "./days";
import { PARTS_OF_YEARS } from "./parts-of-years";
import type { DateOrder } from "./pattern";
import { readBy } from "./pattern";
import type { Stretch } from "./stretch";
import { about, after, before, fromTo, perhaps, since, until } from "./stretch";

const UNITS = [...DAYS, ...MONTHS_AND_YEARS, ...PARTS_OF_YEARS];

type Mended = (stretch: Stretch) => Stretch | null;

/** What stands before a date and changes what it means. */
const BEFORE: readonly (readonly [words: RegExp, mended: Mended])[] = [
  [/^(?:about|around|approx(?:imately)?|circa|ca?|roughly|c\.) ?(?=.)/, about],
  [/^~ ?/, about],
  [/^(?:perhaps|possibly|probably|maybe|thought to be|believed to be) /, perhaps],
  [/^(?:by|until|till|up to|to|no later than|not later than|on or before|at latest) /, until],
  [/^(?:before|prior to|earlier than|pre-?) ?/, before],
  [/^(?:since|from|on or after|not before|no earlier than|not earlier than|starting|commencing) /, since],
  [/^(?:after|later than|post-?) ?/, after],
];

/** What stands behind one. */
const BEHIND: readonly (readonly [words: RegExp, mended: Mended])[] = [
  [/ ?\(?(?:approx(?:imately)?|circa|about)\)?$/, about],
  [/ ?~$/, about],
  [/ ?\(?\?\)?$/, perhaps],
  [/ ?(?:onwards?|or later|or after|to date|to present|-)$/, since],
  [/ (?:or earlier|or before|at latest)$/, until],
];

/** Null for what is no date. */
export function readWhen(text: string, order: DateOrder): Stretch | null {
  const unit = readBy(UNITS, text, order);
  return unit ?? readBetween(text, order) ?? readMended(text, order);
}

function readMended(text: string, order: DateOrder): Stretch | null {
  for (const [words, mended] of [...BEFORE, ...BEHIND]) {
    const rest = text.replace(words, "");
    const read = rest === text ? null : readWhen(rest, order);
    const stretch = read && mended(read);
    if (stretch) return stretch;
  }
  return null;
}

const BETWEEN = /^(?:(?:some ?time )?between |from )?(.+?)(?: and | to | until | or | - |-)(.+)$/;

/** Two dates, of which the first may leave to the second what both share. */
function readBetween(text: string, order: DateOrder): Stretch | null {
  const [, one = "", other = ""] = BETWEEN.exec(text) ?? [];
  if (one === "") return null;
  const last = readBy(UNITS, other, order);
  const first = last && readBy(UNITS, completed(one, other), order);
  return first && isInOrder(first, last) ? fromTo(first, last) : null;
}

const isInOrder = (a: Stretch, b: Stretch): boolean =>
  a.first <= b.last || a.first.slice(0, 4) < b.last.slice(0, 4);

/** @example completed("5", "10 july 2010") // "5 july 2010" @example completed("may", "july 2010") // "may 2010" */
function completed(one: string, other: string): string {
  if (/\d{4}|s$/.test(one)) return one;
  const [, monthAndYear = ""] = new RegExp(`(${MONTH} \\d{4})$`).exec(other) ?? [];
  const year = other.slice(-4);
  return new RegExp(MONTH).test(one) ? `${one} ${year}` : `${one} ${monthAndYear}`;
}
