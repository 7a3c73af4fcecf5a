/** What a comparison found, in brief. */

import type { Comparison } from "../lineage/comparison";
import { countsByKind } from "../lineage/comparison";
import type { DifferenceKind } from "../lineage/difference-kind";
import { periodInWords } from "../time/words";

export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
  replaced: "Replaced",
  ended: "Ended",
  "may-have-ended": "May have ended",
  new: "New",
  "first-reported": "First on record",
  "may-have-begun": "May have begun",
  renamed: "Renamed",
  changed: "Changed",
  "to-change": "Due to change",
  members: "Different members",
  planned: "Planned or proposed",
  silent: "No longer reported",
  "plan-silent": "Plan not mentioned again",
  lapsed: "Plan lapsed",
  "in-between": "Came and went",
};

/** What a reader must know to read the entries of a kind right. */
export const DIFFERENCE_NOTES: Readonly<Partial<Record<DifferenceKind, string>>> = {
  "may-have-ended": "Agreed, or at some time in a span of days; no report says that it had happened by then.",
  "first-reported": "When they began is not on record, unless stated.",
  "may-have-begun": "They began at some time in a span of days.",
  members: "Somebody whom a report does not name may still have been a member.",
  silent: "No report does not mean that they ended.",
  "plan-silent": "Planned or proposed before the later date; nothing is on record since.",
  lapsed: "Planned or proposed as part of something that has ended.",
  "in-between": "On record after the earlier date, but not at the later one.",
};

/** What is counted of a kind, of one and of several, where its name does not stand after a number. */
const COUNTED: Readonly<Partial<Record<DifferenceKind, readonly [one: string, many: string]>>> = {
  members: ["with different members", "with different members"],
  "plan-silent": ["plan not mentioned again", "plans not mentioned again"],
  lapsed: ["lapsed plan", "lapsed plans"],
};

function countInWords(kind: DifferenceKind, count: number): string {
  const name = DIFFERENCE_NAMES[kind].toLowerCase();
  const [one, many] = COUNTED[kind] ?? [name, name];
  return `${count} ${count === 1 ? one : many}`;
}

/** @example "Between 2010 and 2011: 2 ended, 3 new, 12 planned or proposed." */
export function comparisonInWords(comparison: Comparison): string {
  const { before, after } = comparison;
  const counts = [...countsByKind(comparison)].map(([kind, count]) => countInWords(kind, count));
  const told = counts.length > 0 ? counts.join(", ") : "no difference on record";
  return `Between ${periodInWords(before.period)} and ${periodInWords(after.period)}: ${told}.`;
}

/** @example "2010 and 2011 compared: 60 differences." */
export function comparisonInBrief({ before, after, entries }: Comparison): string {
  const count = entries.length === 1 ? "1 difference" : `${entries.length} differences`;
  return `${periodInWords(before.period)} and ${periodInWords(after.period)} compared: ${count}.`;
}
