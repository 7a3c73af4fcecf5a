import { isInForce, isSilent } from "../record/presence";
import type { EntityAt } from "../record/slice";
import type { DifferenceKind } from "./difference-kind";

/**
 * In which way a seat, a membership, a link or a sum stands otherwise in a later period than in an earlier one; null where it stands
 * alike. That a report tells of it does not say that it began.
 */
export function itemDifference(was: EntityAt, is: EntityAt): DifferenceKind | null {
  if (isInForce(was)) return isInForce(is) ? kindOfKept(was, is) : kindOfGone(is);
  if (isInForce(is)) return is.presence === "possible" ? "may-have-begun" : "first-reported";
  if (was.presence !== "proposed") return is.presence === "proposed" && is.shown ? "planned" : null;
  if (is.presence === "absent") return "lapsed";
  return was.shown && !is.shown ? "plan-silent" : null;
}

const kindOfKept = (was: EntityAt, is: EntityAt): DifferenceKind | null =>
  was.presence === "on-record" && is.presence === "possible" ? "may-have-ended" : null;

function kindOfGone(is: EntityAt): DifferenceKind {
  if (is.presence === "absent") return "ended";
  return isSilent(is) ? "silent" : "planned";
}
