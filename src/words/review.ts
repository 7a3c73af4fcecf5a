/** The annual review of the partnerships of one council: what it asks each year, answered from the record. */

import { comparisonOf } from "../lineage/comparison";
import { datedEventsOf } from "../record/dated-event";
import { contributionsOf, getOrThrow, membershipsIn, postsById } from "../record/links";
import { isInForce } from "../record/presence";
import type { PartnershipRecord } from "../record/record";
import type { Seat } from "../record/seats";
import { seatsAt } from "../record/seats";
import type { Contribution, Membership, Organization, Source } from "../record/shape";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import { isSubject } from "../record/subject";
import type { Rank } from "../record/vocabulary";
import { changeInWords } from "./change";
import { entryStatements } from "./comparison-entry";
import { presenceInWords } from "./life";
import type { Statement } from "./statement";

/** A seat of the council: held by somebody who is named, or an office alone. */
export interface ReviewedSeat {
  readonly id: string;
  readonly label: string;
  readonly personId: string | null;
  /** Whether a member or an officer has it; null where the record does not tell. */
  readonly rank: Rank | null;
  readonly sources: readonly Source[];
}

/** What the council has to do with a body in one period. */
export interface Involvement {
  readonly isMember: readonly Membership[];
  readonly seats: readonly ReviewedSeat[];
  readonly payments: readonly Contribution[];
}

export interface ReviewedBody {
  readonly body: Organization;
  readonly standing: string;
  readonly now: Involvement;
  readonly then: Involvement;
  /** What is otherwise than at the earlier review. */
  readonly changes: readonly Statement[];
  /** Whether a register of the council lists it. */
  readonly isListed: boolean;
  /** What had been planned, proposed or agreed by the earlier review. */
  readonly plans: readonly Statement[];
}

export interface Review {
  readonly councilId: string;
  readonly before: Slice;
  readonly after: Slice;
  /** With which the council has to do in the later period, or that are there then and in its register. */
  readonly current: readonly ReviewedBody[];
  /** With which it had to do in the earlier one, and no longer has, by what is on record. */
  readonly former: readonly ReviewedBody[];
}

export const reviewedBodies = ({ current, former }: Review): readonly ReviewedBody[] => [
  ...current,
  ...former,
];

/**
 * Every partnership, board and group with which the council has to do in one of the two periods, in the order of the record.
 * @param registers documents in which the council lists its own, by id: what is in them has to do with it
 */
export function reviewOf(
  record: PartnershipRecord,
  councilId: string,
  before: Slice,
  after: Slice,
  registers: ReadonlySet<string> = new Set(),
): Review {
  const isThere = (slice: Slice, id: string): boolean => isInForce(entityIn(slice, id));
  const bodies = record.organizations
    .filter((body) => isSubject(record, body))
    .flatMap((body): readonly ReviewedBody[] => {
      const [then, now] = [
        partIn(record, before, councilId, body.id),
        partIn(record, after, councilId, body.id),
      ];
      const isListed = body.sources.some(({ document_id }) => registers.has(document_id));
      const isOnlyListed = isEmpty(then) && isEmpty(now);
      if (isOnlyListed && !(isListed && [before, after].some((slice) => isThere(slice, body.id)))) return [];
      const standing = presenceInWords(record, entityIn(after, body.id), after.period);
      const { entries } = comparisonOf(record, before, after, new Set([body.id]));
      const changes = entries.flatMap((entry) => entryStatements(record, entry));
      const plans = plansBy(record, body.id, before);
      return [{ body, standing, now, then, changes, isListed, plans }];
    });
  const isCurrent = ({ body, now, isListed }: ReviewedBody): boolean =>
    !isEmpty(now) || (isListed && isThere(after, body.id));
  return {
    councilId,
    before,
    after,
    current: bodies.filter(isCurrent),
    former: bodies.filter((each) => !isCurrent(each)),
  };
}

export const isEmpty = ({ isMember, seats, payments }: Involvement): boolean =>
  isMember.length + seats.length + payments.length === 0;

function partIn(record: PartnershipRecord, slice: Slice, councilId: string, id: string): Involvement {
  const isTold = (item: { readonly id: string }): boolean => entityIn(slice, item.id).shown;
  return {
    isMember: membershipsIn(record, id).filter((each) => each.member?.id === councilId && isTold(each)),
    seats: seatsAt(record, slice, id)
      .filter(({ senderId }) => senderId === councilId)
      .map(reviewedSeat(record)),
    payments: contributionsOf(record, id).filter((each) => each.from_id === councilId && isTold(each)),
  };
}

const reviewedSeat =
  (record: PartnershipRecord) =>
  ({ item: { id, sources }, post, holder }: Seat): ReviewedSeat => ({
    id,
    label: post?.label ?? holder?.role ?? "",
    personId: holder?.person_id ?? null,
    rank: post?.rank ?? (holder && rankAtHome(record, holder)),
    sources,
  });

/** Whoever sits on a body without an office there sits on it as what they are in the body that sends them. */
function rankAtHome(record: PartnershipRecord, { person_id, on_behalf_of_id }: Membership): Rank | null {
  const offices = membershipsIn(record, on_behalf_of_id ?? "")
    .filter((each) => each.person_id === person_id && each.post_id !== undefined)
    .map(({ post_id = "" }) => getOrThrow(postsById(record), post_id).rank);
  return offices.find((rank) => rank !== undefined) ?? null;
}

function plansBy(record: PartnershipRecord, id: string, { period }: Slice): readonly Statement[] {
  return datedEventsOf(record, id)
    .filter(({ event, announced }) => event.certainty !== "happened" && announced.latest < period.until)
    .map((each) => ({ sentence: changeInWords(record, each), sources: each.event.sources }));
}
