/** By their letters as they are coded, which is the order of dates in ISO 8601. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
