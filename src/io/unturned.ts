/**
 * Excel turns a day or a month of a CSV into a date of its own, and "May 2011" into 1 May: not so what begins with a word.
 * @example unturned("5 July 2010") // "on 5 July 2010"
 * @example unturned("May 2011") // "in May 2011"
 */
export function unturned(date: string): string {
  if (/^\d{1,2} \p{L}+ \d+$/u.test(date)) return `on ${date}`;
  return /^\p{Lu}\p{Ll}+ \d+$/u.test(date) ? `in ${date}` : date;
}
