import type { DrawnSheet } from "./drawn-sheet";

/**
 * Which rows the library writes itself, counted from 0, the headings first: those of a look of their own, and the first under the
 * headings, whose look all others have. What it writes is one piece of work, however long it takes.
 */
export function isFramed({ examples = 0, remarks = [] }: DrawnSheet): (row: number) => boolean {
  const remarked = new Set(remarks.map(({ row }) => row - 1));
  return (row) => row <= Math.max(1, examples) || remarked.has(row);
}
