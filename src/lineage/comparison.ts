/** What is otherwise in a later period than in an earlier one: one entry for each body that stands differently. */
import { takesEffect } from "../record/change-event";
import type { Happening } from "../record/happening";
import { happenings } from "../record/happening";
import { lastDayOf } from "../record/life";
import { eventsOf, existing, membershipsIn, organizationsById } from "../record/links";
import { lifeOf, spellsById } from "../record/lives";
import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { Membership } from "../record/shape";
import type { Slice, ThingAt } from "../record/slice";
import { thingIn } from "../record/slice";
import { dayBefore, EVER } from "../time/day";
import type { Interval } from "../time/interval";
import { intervalsOverlap } from "../time/interval";
import { endIsReported } from "./life-words";
import { isReplacement, successionsFrom } from "./succession";

/** Each body has one of these at most; in the order in which they are told. */
export const DIFFERENCE_KINDS = [
  "replaced",
  "ended",
  "may-have-ended",
  "new",
  "first-reported",
  "may-have-begun",
  "reported-again",
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

export interface Entry {
  readonly id: string;
  readonly kind: DifferenceKind;
  /** The change events of the body that fall after the earlier period, up to the end of the later one. */
  readonly happenings: readonly Happening[];
  /** Members that are on record in one of the periods and not in force in the other; only where the body stands in both. */
  readonly joined: readonly Membership[];
  readonly left: readonly Membership[];
}

export interface Comparison {
  readonly before: Slice;
  readonly after: Slice;
  /** In the order of the kinds, then in that of the record. */
  readonly entries: readonly Entry[];
}

/** @param before of a period that ends no later than that of `after` */
export function comparisonOf(
  record: PartnershipRecord,
  before: Slice,
  after: Slice,
  ids: ReadonlySet<string>,
): Comparison {
  const entries = record.organizations
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id }) => entryOf(record, before, after, id))
    .toSorted((a, b) => DIFFERENCE_KINDS.indexOf(a.kind) - DIFFERENCE_KINDS.indexOf(b.kind));
  return { before, after, entries };
}

function entryOf(record: PartnershipRecord, before: Slice, after: Slice, id: string): readonly Entry[] {
  const span: Interval = { from: before.period.until, until: after.period.until };
  const told = happeningsOf(record, id).filter((happening) => fallsIn(happening, span));
  const members = membershipsIn(record, id).filter(({ member }) => member !== undefined);
  const joined = members.filter((each) => isInForce(after, each) && !isInForce(before, each));
  const left = members.filter((each) => isInForce(before, each) && !isInForce(after, each));
  const [was, is] = [atTheEndOf(record, before, id), atTheEndOf(record, after, id)];
  const standing = standingKind(record, was, is, span);
  if (standing === "same") return [];
  const kind = standing ?? kindOfStanding(told, joined.length + left.length);
  if (!kind) return [];
  const stays = standing === null;
  return [{ id, kind, happenings: told, joined: stays ? joined : [], left: stays ? left : [] }];
}

/** What ended within a period was there in it, but is gone when one period is set against another. */
function atTheEndOf(record: PartnershipRecord, slice: Slice, id: string): ThingAt {
  const thing = thingIn(slice, id);
  const lastDay = lastDayOf(lifeOf(record, id));
  return lastDay < dayBefore(slice.period.until) ? { ...thing, presence: "absent", side: null } : thing;
}

const happeningsById = perRecord((record) => new Map(happenings(record).map((each) => [each.event, each])));
const happeningsOf = (record: PartnershipRecord, id: string): readonly Happening[] =>
  eventsOf(record, id).flatMap((event) => happeningsById(record).get(event) ?? []);

/** What took effect counts when it had; a plan when it was announced. */
const fallsIn = ({ event, dated, announced }: Happening, { from, until }: Interval): boolean => {
  const { latest } = (takesEffect(event) ? dated : null) ?? announced;
  return from <= latest && latest < until;
};

const inForce = ({ presence }: ThingAt): boolean => presence === "on-record" || presence === "possible";
const isInForce = (slice: Slice, { id }: Membership): boolean => inForce(thingIn(slice, id));

/** Null where the body stands in both alike, "same" where it stands in neither and nothing is to be told. */
function standingKind(
  record: PartnershipRecord,
  was: ThingAt,
  is: ThingAt,
  span: Interval,
): DifferenceKind | "same" | null {
  if (inForce(was) && was.presence === is.presence) return null;
  const wasYetToCome = was.presence === "absent" || was.side === "before";
  if (wasYetToCome && (is.presence === "absent" || is.side === "after")) {
    return wasInForceWithin(record, was.id, span) ? "in-between" : "same";
  }
  switch (is.presence) {
    case "on-record":
      return kindOfPresent(record, was);
    case "possible":
      return was.presence === "on-record" ? "may-have-ended" : "may-have-begun";
    case "unreported":
      return is.side === "after" && inForce(was) ? "silent" : "same";
    case "proposed":
      return kindOfProposed(was, is);
    case "absent":
      return kindOfGone(record, was);
  }
}

const wasInForceWithin = (record: PartnershipRecord, id: string, span: Interval): boolean =>
  (spellsById(record).get(id) ?? []).some(
    (spell) => spell.presence === "on-record" && intervalsOverlap(spell, span),
  );

function kindOfPresent(record: PartnershipRecord, was: ThingAt): DifferenceKind {
  if (was.side === "after") return "reported-again";
  const startIsRecorded = lifeOf(record, was.id).start.earliest > EVER;
  const wasNotThere = was.presence === "absent" || was.presence === "proposed";
  return startIsRecorded && wasNotThere ? "new" : "first-reported";
}

function kindOfProposed(was: ThingAt, is: ThingAt): DifferenceKind | "same" {
  if (was.presence !== "proposed") return is.shown ? "planned" : "same";
  return was.shown && !is.shown ? "plan-silent" : "same";
}

function kindOfGone(record: PartnershipRecord, was: ThingAt): DifferenceKind {
  if (was.presence === "proposed") return "lapsed";
  if (!isEndReported(record, was.id)) return "may-have-ended";
  const next = successionsFrom(record, was.id);
  return next.some((each) => isReplacement(each) && takesEffect(each.event)) ? "replaced" : "ended";
}

/** Of its own end, or else of that of what it is part of. */
function isEndReported(record: PartnershipRecord, id: string): boolean {
  if (lifeOf(record, id).end) return endIsReported(record, id);
  const { parent_id } = existing(organizationsById(record), id);
  return parent_id === undefined || isEndReported(record, parent_id);
}

/** Of what stands in both periods. */
function kindOfStanding(told: readonly Happening[], members: number): DifferenceKind | null {
  const done = told.filter(({ event }) => event.certainty === "happened");
  if (done.some(({ event }) => event.type === "renamed")) return "renamed";
  if (done.length > 0) return "changed";
  if (told.length > 0) return "to-change";
  return members > 0 ? "members" : null;
}

/** How many entries there are of each kind that there is. */
export function countsByKind({ entries }: Comparison): ReadonlyMap<DifferenceKind, number> {
  const counts = new Map<DifferenceKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
