/** In which way a body stands otherwise in a later period than in an earlier one. */
import { takesEffect } from "../record/change-event";
import type { DatedEvent } from "../record/dated-event";
import { certainDays } from "../record/life";
import { getOrThrow, organizationsById } from "../record/links";
import { intervalsById, lifeOf } from "../record/lives";
import { isInForce } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { EntityAt } from "../record/slice";
import { EVER } from "../time/day";
import type { Interval } from "../time/interval";
import { intervalsOverlap } from "../time/interval";
import { endIsReported } from "./ending";
import { isReplacement, successionsFrom } from "./succession";

/** Each body has one of these at most; in the order in which they are told. */
export const DIFFERENCE_KINDS = [
  "replaced",
  "ended",
  "may-have-ended",
  "new",
  "first-reported",
  "may-have-begun",
  "renamed",
  "changed",
  "to-change",
  "members",
  "planned",
  "silent",
  "plan-silent",
  "lapsed",
  "in-between",
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

/** Null where the body stands in both alike, "same" where it stands in neither and nothing is to be told. */
export function standingKind(
  record: PartnershipRecord,
  was: EntityAt,
  is: EntityAt,
  span: Interval,
): DifferenceKind | "same" | null {
  if (isInForce(was) && was.presence === is.presence) return null;
  const isOver = is.presence === "absent" || is.presence === "no-longer-reported";
  if (
    isOver &&
    !isInForce(was) &&
    was.presence !== "no-longer-reported" &&
    wasInForceWithin(record, was.id, span)
  ) {
    return "in-between";
  }
  switch (is.presence) {
    case "on-record":
      return kindOfPresent(record, was);
    case "possible":
      return span.until <= certainDays(lifeOf(record, was.id)).from ? "may-have-begun" : "may-have-ended";
    case "no-longer-reported":
      return isInForce(was) ? "silent" : "same";
    case "not-yet-reported":
      return "same";
    case "proposed":
      return kindOfProposed(was, is);
    case "absent":
      return was.presence === "absent" || was.presence === "not-yet-reported"
        ? "same"
        : kindOfGone(record, was);
  }
}

const wasInForceWithin = (record: PartnershipRecord, id: string, span: Interval): boolean =>
  (intervalsById(record).get(id) ?? []).some(
    (interval) => interval.presence === "on-record" && intervalsOverlap(interval, span),
  );

function kindOfPresent(record: PartnershipRecord, was: EntityAt): DifferenceKind {
  const startIsRecorded = lifeOf(record, was.id).start.earliest > EVER;
  const wasNotThere = was.presence === "absent" || was.presence === "proposed";
  return startIsRecorded && wasNotThere ? "new" : "first-reported";
}

function kindOfProposed(was: EntityAt, is: EntityAt): DifferenceKind | "same" {
  if (was.presence !== "proposed") return is.shown ? "planned" : "plan-silent";
  return was.shown && !is.shown ? "plan-silent" : "same";
}

function kindOfGone(record: PartnershipRecord, was: EntityAt): DifferenceKind {
  if (was.presence === "proposed") return "lapsed";
  if (!isEndReported(record, was.id)) return "may-have-ended";
  const next = successionsFrom(record, was.id);
  return next.some((each) => isReplacement(each) && takesEffect(each.event)) ? "replaced" : "ended";
}

/** Of its own end, or else of that of what it is part of. */
function isEndReported(record: PartnershipRecord, id: string): boolean {
  if (lifeOf(record, id).end) return endIsReported(record, id);
  const { parent_id } = getOrThrow(organizationsById(record), id);
  return parent_id === undefined || isEndReported(record, parent_id);
}

/** Of what stands in both periods. */
export function kindOfStanding(changes: readonly DatedEvent[], members: number): DifferenceKind | null {
  const done = changes.filter(({ event }) => event.certainty === "happened");
  if (done.some(({ event }) => event.type === "renamed")) return "renamed";
  if (done.length > 0) return "changed";
  if (changes.length > 0) return "to-change";
  return members > 0 ? "members" : null;
}
