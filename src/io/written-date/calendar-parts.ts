/** Parts of a calendar date as people write them, as those of ISO 8601. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** The full name, or its beginning, of at least three letters. */
export const MONTH =
  "(jan(?:u(?:ary?)?)?|feb(?:r(?:uary?)?)?|mar(?:ch?)?|apr(?:il?)?|may|june?|july?|aug(?:ust?)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** @example monthOf("sept") // "09" */
export const monthOf = (word: string): string =>
  twoDigits(MONTHS.findIndex((month) => word.startsWith(month)) + 1);

export const twoDigits = (value: number | string): string => String(Number(value)).padStart(2, "0");

/** Two digits are of this century up to 49, as spreadsheets have it up to 29: no partnership of the 1930s is on any list. */
const LAST_OF_THIS_CENTURY = 49;

export const yearOf = (digits: string): string =>
  digits.length === 4
    ? digits
    : `${Number(digits) <= LAST_OF_THIS_CENTURY ? "20" : "19"}${digits.padStart(2, "0")}`;

/** Whether a year is the next of another, which has four digits. @example isNext("2009", "10") // true */
export const isNext = (year: string, digits: string): boolean =>
  (Number(year) + 1) % 10 ** digits.length === Number(digits);

export const nextYear = (year: string): string => String(Number(year) + 1);
