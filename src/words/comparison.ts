/** What a comparison found, in brief. */

import type { Comparison } from "../lineage/comparison";
import { countsByKind } from "../lineage/comparison";
import type { DifferenceKind } from "../lineage/difference-kind";
import { periodInWords } from "../time/words";
import { DIFFERENCE_TERMS } from "./difference-terms";

function countInWords(kind: DifferenceKind, count: number): string {
  const { phrase, plural } = DIFFERENCE_TERMS[kind];
  return `${count} ${count === 1 ? phrase : plural}`;
}

/** @example "Between 2010 and 2011: 2 ended, 3 new, 12 planned or proposed." */
export function comparisonInWords(comparison: Comparison): string {
  const { before, after } = comparison;
  const counts = [...countsByKind(comparison)].map(([kind, count]) => countInWords(kind, count));
  const differences = counts.length > 0 ? counts.join(", ") : "no difference on record";
  return `Between ${periodInWords(before.period)} and ${periodInWords(after.period)}: ${differences}.`;
}

/** @example "2010 and 2011 compared: 60 differences." */
export function comparisonInBrief({ before, after, entries }: Comparison): string {
  const count = entries.length === 1 ? "1 difference" : `${entries.length} differences`;
  return `${periodInWords(before.period)} and ${periodInWords(after.period)} compared: ${count}.`;
}
