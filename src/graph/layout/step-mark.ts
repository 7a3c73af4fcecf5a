import type { DifferenceKind } from "../../lineage/difference-kind";
import { isInForce, isSilent } from "../../record/presence";
import type { EntityAt } from "../../record/slice";

/** What a step to this period did to an entity: it is there for the first period, or it was there in the period before. */
export type StepMark = "new" | "ghost" | null;

/** In force, at least possibly, in the period before, and now gone for certain: it stays for one step as a ghost. */
export const hasJustEnded = (before: EntityAt, now: EntityAt): boolean =>
  now.presence === "absent" && isInForce(before);

/** Was not there, or only planned, and is now in force for certain. */
const hasJustBegun = (before: EntityAt, now: EntityAt): boolean =>
  now.presence === "on-record" && (before.presence === "absent" || before.presence === "proposed");

/** @param startIsRecorded a first report of a body that somebody once planned is no record of its beginning */
export function markOf(before: EntityAt, now: EntityAt, startIsRecorded: boolean): StepMark {
  if (hasJustEnded(before, now)) return "ghost";
  return startIsRecorded && hasJustBegun(before, now) ? "new" : null;
}

const GONE: ReadonlySet<DifferenceKind> = new Set(["replaced", "ended", "may-have-ended", "lapsed"]);

/** Between two periods that are compared, what is gone is a ghost, however long ago it went. */
export function markOfDifference(difference: DifferenceKind | null, now: EntityAt): StepMark {
  if (difference === null) return null;
  // What came and went between the two is gone, unless it is only not reported any more.
  const isGone = GONE.has(difference) || (difference === "in-between" && !isSilent(now));
  if (isGone) return "ghost";
  return difference === "new" ? "new" : null;
}
