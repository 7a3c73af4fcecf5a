/** Where the first step is asked for, and where what comes after the tables: neither is known before the files are opened. */
export const FIRST = "first";
export const BEYOND = "beyond";

export const isRough = (step: string): boolean => step === FIRST || step === BEYOND;
