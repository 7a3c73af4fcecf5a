/** Dates as people write them, in British English, as EDTF. */
import { boundsIn } from "./generous/as-at";
import { isNext } from "./written-date/calendar-parts";
import { expectedIn } from "./written-date/expected";
import type { DateOrder } from "./written-date/pattern";
import { plainWords } from "./written-date/plain-words";
import type { Stretch } from "./written-date/stretch";
import { asInterval, asSet } from "./written-date/stretch";
import { toldOf } from "./written-date/told";
import { readWhen } from "./written-date/when";

export interface WrittenDateOptions {
  /** Which of two numbers is the day. */
  readonly order: DateOrder;
  /** Whether all the time is meant in which something was, and not some day in it. */
  readonly lasts?: boolean;
}

export interface DateReading {
  /** In EDTF; empty where it is said that there is none. */
  readonly edtf: string;
  /** How it was read, after "read as". @example "5 July 2010" */
  readonly told: string;
}

export type WrittenDate =
  /** `otherwise`: what else it is often meant for, so that it is to be asked. */
  | (DateReading & { readonly otherwise?: DateReading })
  /** What was expected in its place. */
  | { readonly slip: string };

/** What people write where there is no date. */
const NO_DATE: ReadonlySet<string> = new Set(
  "|-|--|?|n/a|na|n a|nil|none|not known|not applicable|unknown|tbc|tba|ongoing|present|current|to date|date unknown".split(
    "|",
  ),
);

/**
 * Never throws. EDTF is read as it stands, but for 2009/2010 and 2020-21, which mean financial years on paper; behind "EDTF:" it
 * always is.
 * @example readWrittenDate("5/7/2010", { order: "day-first" }) // 2010-07-05, otherwise 2010-05-07
 * @example readWrittenDate("between 23 Nov 2010 and 10 Oct 2011", { order: "day-first" }) // [2010-11-23..2011-10-10]
 */
export function readWrittenDate(text: string, options: WrittenDateOptions): WrittenDate {
  const words = plainWords(text);
  if (NO_DATE.has(words)) return { edtf: "", told: "no date" };
  const [usual, ...others] = readings(text.trim(), words, options);
  if (!usual) return { slip: expectedIn(words) };
  const otherwise = others.find(({ edtf }) => edtf !== usual.edtf);
  return otherwise ? { ...usual, otherwise } : usual;
}

/** The usual one first. */
function readings(
  text: string,
  words: string,
  { order, lasts = false }: WrittenDateOptions,
): readonly DateReading[] {
  const [, exact = ""] = /^edtf:? *(.+)$/i.exec(text) ?? [];
  if (exact !== "") return [...verbatim(exact, lasts)];
  const written = ORDERS[order]
    .map((each) => readWhen(words, each))
    .flatMap((stretch) => (stretch ? readingOf(stretch, lasts) : []));
  const standard = TIME_OF_DAY.test(text) ? [] : verbatim(text, lasts);
  const [, year = "", next = ""] = YEAR_AND_NEXT.exec(words) ?? [];
  if (year === "" || !isNext(year, next)) return [...standard, ...written];
  return isMonth(words)
    ? [...standard, ...readings(`${year}/${next}`, `${year}/${next}`, { order, lasts })]
    : [...written, ...standard.filter(() => words.includes("/"))];
}

const ORDERS: Readonly<Record<DateOrder, readonly DateOrder[]>> = {
  "day-first": ["day-first", "month-first"],
  "month-first": ["month-first", "day-first"],
};

/** As databases write midnight behind a day; with a zone, the day may be another. */
const TIME_OF_DAY = /^\d{4}-\d\d-\d\dT[\d:.]+$/;

const YEAR_AND_NEXT = /^(\d{4})[/-](\d{2}|\d{4})$/;

/** 2009-10 is October by the standard, and a financial year on paper. */
const isMonth = (words: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(words);

/** Whatever has two letters beside each other is no date of the standard. */
const verbatim = (text: string, lasts: boolean): readonly DateReading[] =>
  !/[A-Za-z]{2}| /.test(text) && boundsIn(text) ? [{ edtf: text, told: toldOf(text, undefined, lasts) }] : [];

/** What the calendar does not have is no reading. */
function readingOf(stretch: Stretch, lasts: boolean): readonly DateReading[] {
  const edtf = lasts ? asInterval(stretch) : asSet(stretch);
  return boundsIn(edtf) ? [{ edtf, told: toldOf(edtf, stretch.called, lasts) }] : [];
}
