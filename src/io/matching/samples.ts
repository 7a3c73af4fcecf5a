import type { Table } from "../table";

const MOST_SAMPLES = 3;

/** The first three different values of a column, as they stand. */
export function samplesOf({ rows }: Pick<Table, "rows">, column: number): readonly string[] {
  const samples = new Set<string>();
  for (const { cells } of rows) {
    const cell = cells[column] ?? "";
    if (cell !== "") samples.add(cell);
    if (samples.size === MOST_SAMPLES) break;
  }
  return [...samples];
}
