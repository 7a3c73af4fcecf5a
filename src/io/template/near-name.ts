import { folded } from "../../record/find";

/** So many letters of a name may be one slip; one is always allowed. */
const LETTERS_PER_SLIP = 5;
const SHORTEST = 4;

/**
 * The known name that was most likely meant: with a few letters other, or with some of its words left out. Undefined where it may
 * be more than one, or none.
 * @example nearName("Report 2012", ["Report 2013"]) // undefined
 * @example nearName("Skils Forum", ["Safer Marchshire Partnership", "Skills Forum"]) // "Skills Forum"
 */
export function nearName(name: string, known: Iterable<string>): string | undefined {
  const asked = folded(name);
  const most = Math.max(1, Math.floor(asked.length / LETTERS_PER_SLIP));
  const near: { readonly name: string; readonly slips: number }[] = [];
  for (const each of known) {
    const slips = slipsBetween(asked, folded(each), most);
    if (slips <= most) near.push({ name: each, slips });
  }
  const least = near.reduce((a, { slips }) => Math.min(a, slips), Number.POSITIVE_INFINITY);
  const [best, ...others] = near.filter(({ slips }) => slips === least);
  return others.length === 0 ? best?.name : undefined;
}

/**
 * The known name that has the longest word of this one in it, however that is parted. Undefined where several have, or none.
 * @example nameWithWordOf("Subgroup thing", ["Council", "Board or sub-group"]) // "Board or sub-group"
 */
export function nameWithWordOf(name: string, known: readonly string[]): string | undefined {
  const words = folded(name)
    .split(" ")
    .filter(({ length }) => length >= SHORTEST);
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const [only, other] = known.filter((each) => folded(each).replaceAll(" ", "").includes(word));
    if (only !== undefined) return other === undefined ? only : undefined;
  }
  return undefined;
}

/** What has all the words, and more, is as near as it gets without being the same. */
function slipsBetween(asked: string, known: string, most: number): number {
  if (asked.length < SHORTEST || figuresOf(asked) !== figuresOf(known)) return Number.POSITIVE_INFINITY;
  if (hasWords(asked, known) || hasWords(known, asked)) return 1;
  return Math.abs(asked.length - known.length) > most ? Number.POSITIVE_INFINITY : distance(asked, known);
}

/** The report of 2012 is no slip for that of 2013. */
const figuresOf = (text: string): string => text.replace(/\D/g, "");

/** At least two words in common, or all of a long one. */
const hasWords = (few: string, many: string): boolean =>
  few.includes(" ") && ` ${many} `.includes(` ${few} `);

/** Letters too many, too few, another, or two exchanged (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const crossed = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + same,
        crossed ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
