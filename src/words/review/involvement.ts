/** What a council has to do with a body: as a member, by those who sit there for it, and by what it pays. */
import { evidenceDate } from "../../record/evidence";
import { contributionsOf, membershipsIn } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Seat } from "../../record/seats";
import { rankOfSeat, seatsAt } from "../../record/seats";
import type { Contribution, Membership, Source } from "../../record/shape";
import type { Slice } from "../../record/slice";
import { entityIn, holdsIn } from "../../record/slice";
import type { Rank } from "../../record/vocabulary";

/** A seat of the council: held by somebody who is named, or an office alone. */
export interface ReviewedSeat {
  readonly id: string;
  readonly label: string;
  readonly personId: string | null;
  /** Whether a member or an officer has it; null where the record does not tell. */
  readonly rank: Rank | null;
  readonly count: number;
  readonly sources: readonly Source[];
}

export interface Involvement {
  readonly memberships: readonly Membership[];
  readonly seats: readonly ReviewedSeat[];
  readonly payments: readonly Contribution[];
}

export const NOT_INVOLVED: Involvement = { memberships: [], seats: [], payments: [] };

export const isInvolved = ({ memberships, seats, payments }: Involvement): boolean =>
  memberships.length + seats.length + payments.length > 0;

/** In a period, as far as the explorer shows it unasked. */
export function involvementIn(
  record: PartnershipRecord,
  slice: Slice,
  councilId: string,
  id: string,
): Involvement {
  const isTold = (item: { readonly id: string }): boolean => entityIn(slice, item.id).shown;
  return {
    memberships: membershipsIn(record, id).filter((each) => each.member?.id === councilId && isTold(each)),
    seats: seatsAt(record, slice, id)
      .filter(({ senderId }) => senderId === councilId)
      .map(reviewedSeat(record)),
    payments: paymentsTo(record, councilId, id).filter(isTold),
  };
}

/** The money that it paid or was asked to pay before, and of which nobody says that it pays it now. */
export function pastPayments(
  record: PartnershipRecord,
  slice: Slice,
  councilId: string,
  id: string,
): readonly Contribution[] {
  const isKnown = ({ sources }: Contribution): boolean =>
    sources.some((source) => evidenceDate(record, source).earliest < slice.period.until);
  return paymentsTo(record, councilId, id).filter((each) => isKnown(each) && !holdsIn(slice)(each));
}

const paymentsTo = (record: PartnershipRecord, councilId: string, id: string): readonly Contribution[] =>
  contributionsOf(record, id).filter(({ from_id, to_id }) => from_id === councilId && to_id === id);

const reviewedSeat =
  (record: PartnershipRecord) =>
  ({ item: { id, sources }, post, holder, count }: Seat): ReviewedSeat => ({
    id,
    label: post?.label ?? holder?.role ?? "",
    personId: holder?.person_id ?? null,
    rank: rankOfSeat(record, { post, holder }),
    count,
    sources,
  });
