/** Which years stand for the others where not each of them can be named: every fifth, every decade, every century. */
const STEPS = [5, 10, 20, 50, 100, 200, 500] as const;

/**
 * One where there is room for each of so many years; else the least step that names no more than there is room for.
 * @param most that stand beside each other where each year does
 * @param mostOfStep that stand beside each other, and the year that is shown between them
 */
export const stepFor = (count: number, most: number, mostOfStep = most): number =>
  count <= most ? 1 : (STEPS.find((step) => count / step <= mostOfStep) ?? 500);

/** Of a step, between the year that is shown and the next. */
const CLEAR = 0.75;

/** The years that the step names, and always the one that is looked at, which takes the room of those close to it. */
export function steppedYears(years: readonly number[], step: number, now: number): readonly number[] {
  const isClear = (year: number): boolean => Math.abs(year - now) > CLEAR * step;
  return years.filter((year) => step === 1 || year === now || (year % step === 0 && isClear(year)));
}
