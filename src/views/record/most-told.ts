/** Of each kind: whoever has more of them mends the first, and opens the file again. */
export const MOST_FAULTS = 200;
/** Of dates that were read as they stand, some are enough to see how. */
export const MOST_DATES = 100;
