/** How much of a spreadsheet is read: more would hold up the page, and no council has it. */

/** Of all its sheets. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 500;
/** Bytes of a file, as it is and once it is unpacked. */
export const MOST_BYTES = 50_000_000;
export const MOST_UNPACKED = 200_000_000;

export const TOO_MANY_ROWS = `more than ${MOST_ROWS.toLocaleString("en-GB")} rows`;
