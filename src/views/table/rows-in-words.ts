/** How many rows are shown. @example rowsInWords(1, 12) // "1 of 12 rows" */
export function rowsInWords(shown: number, all: number): string {
  const rows = all === 1 ? "1 row" : `${all} rows`;
  return shown === all ? rows : `${shown} of ${rows}`;
}
