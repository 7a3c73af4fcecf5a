import type { DifferenceKind } from "../lineage/difference-kind";
import { isInForce } from "../record/presence";
import type { ThingAt } from "../record/slice";

/** What a step to this period did to a thing: it is there for the first period, or it was there in the period before. */
export type Mark = "new" | "ghost" | null;

/** In force, at least possibly, in the period before, and now gone for certain: it stays for one step as a ghost. */
export const hasJustEnded = (before: ThingAt, now: ThingAt): boolean =>
  now.presence === "absent" && isInForce(before);

/** Was not there, or only planned, and is now in force for certain. */
const hasJustBegun = (before: ThingAt, now: ThingAt): boolean =>
  now.presence === "on-record" && (before.presence === "absent" || before.presence === "proposed");

/** @param startIsRecorded a first report of a body that somebody once planned is no record of its beginning */
export function markOf(before: ThingAt, now: ThingAt, startIsRecorded: boolean): Mark {
  if (hasJustEnded(before, now)) return "ghost";
  return startIsRecorded && hasJustBegun(before, now) ? "new" : null;
}

const GONE: ReadonlySet<DifferenceKind> = new Set(["replaced", "ended", "may-have-ended", "lapsed"]);

/** Between two periods that are compared, what is gone is a ghost, however long ago it went. */
export function markOfDifference(difference: DifferenceKind | null, { presence }: ThingAt): Mark {
  if (difference === null) return null;
  // What came and went between the two is gone, unless it is only not reported any more.
  const isGone = GONE.has(difference) || (difference === "in-between" && presence !== "unreported");
  if (isGone) return "ghost";
  return difference === "new" ? "new" : null;
}
