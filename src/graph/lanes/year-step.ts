/** Which years stand for the others where not each of them can be named: every fifth, every decade, every century. */
const STEPS = [5, 10, 20, 50, 100, 200, 500] as const;

/** The least step of which a thousand years, the longest that a record tells of, make no more than `most`. */
export const stepFor = (count: number, most: number): number =>
  count <= most ? 1 : (STEPS.find((step) => count / step <= most) ?? 500);

/** The years that the step names, and always the one that is looked at, which takes the room of those close to it. */
export function steppedYears(years: readonly number[], step: number, now: number): readonly number[] {
  const isClear = (year: number): boolean => Math.abs(year - now) > step / 2;
  return years.filter((year) => step === 1 || year === now || (year % step === 0 && isClear(year)));
}
