/** What has not been reported for longer is paler; never so pale that its line is lost. */
export const FADE_STEPS = [1, 2, 3, 4, 5] as const;
const PALER_BY_YEAR = 0.1;
export const fadeAt = (age: number): number => 1 - age * PALER_BY_YEAR;
