/** What to say of a text that is no date: what was expected in its place, with an example. */

const ADVICE: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/, "the year first, such as 2010-07-05"],
  [/^\{.*\}$/s, "one date, or one of a set such as [2009,2011]"],
  [/unknown|open/, "nothing for an unknown end and .. for an open one, such as 2010/ or 2010/.."],
  [/\d[ux]|\d-[ux]/, "a capital X for a digit that is not known, such as 201X"],
  [/\?~|~\?/, "% for both uncertain and approximate, such as 2010%"],
  [/^\[.*\]$/s, "one of a set such as [2009,2011] or [2009..2011], the earlier first"],
  [/\/.*T|T.*\//s, "an interval of days without times, such as 2010-07-05/2011-10-10"],
  [/\//, "two dates, the earlier first, such as 2009/2011, 2009/.. or ../2011"],
  [/[?~%]./s, "?, ~ or % at the end of the whole date, such as 2010-07~"],
  [/^Y|^[+-]?\d{5,}$|[ES]\d+$/, "a year of four digits, or Y and up to six, such as 2010 or Y-12000"],
  [/^-?\d{4}-\d\d-\d\dT/, "a day, or a day and a time, such as 2010-07-05 or 2010-07-05T19:30:00"],
];

/** @example expectedDate("05/07/2010") // "the year first, such as 2010-07-05" */
export const expectedDate = (text: string): string =>
  ADVICE.find(([kind]) => kind.test(text))?.[1] ?? "a date such as 2010, 2010-07 or 2010-07-05, or EDTF";
