const PENCE = 2;

/** A sum as a spreadsheet adds it up. @param pounds in pounds @example toThePenny(23470) // "23470.00" */
export const toThePenny = (pounds: number): string => pounds.toFixed(PENCE);
