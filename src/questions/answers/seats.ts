/** The seats and members of a body and of its boards, of which questions ask. */
import { childrenOf, membershipsIn, postsIn } from "../../record/links";
import { isInForce } from "../../record/presence";
import type { PartnershipRecord } from "../../record/record";
import type { Seat } from "../../record/seats";
import { seatsAt, seatsOn } from "../../record/seats";
import type { Membership } from "../../record/shape";
import { entityIn } from "../../record/slice";
import { memberStatement, membersOf, seatStatement } from "../../words/seated";
import type { Statement } from "../../words/statement";
import type { Asked } from "../asked";
import type { Told } from "./when";
import { toldOfItems } from "./when";

export interface Seated {
  readonly told: Told;
  readonly seats: readonly Seat[];
  readonly members: readonly Membership[];
}

/** Itself, and its boards and groups. */
export const withBoards = (record: PartnershipRecord, id: string): readonly string[] => [
  id,
  ...childrenOf(record, id).map((child) => child.id),
];

/**
 * In the period that is asked about, or in the nearest in which there are any; null where none are on record at all.
 * @param isAsked which of them are asked after
 */
export function seatedOn(
  asked: Asked,
  bodyIds: readonly string[],
  isAsked: (seat: Pick<Seat, "post" | "holder" | "senderId">) => boolean,
  isMemberAsked: (membership: Membership) => boolean,
): Seated | null {
  const { record } = asked;
  const items = bodyIds.flatMap((id) => [
    ...seatsOn(record, id)
      .filter(isAsked)
      .map(({ item }) => item.id),
    ...postsIn(record, id)
      .filter((post) => isAsked({ post, holder: null, senderId: post.on_behalf_of_id }))
      .map((post) => post.id),
    ...membershipsIn(record, id)
      .filter((each) => each.member && isMemberAsked(each))
      .map(({ id: each }) => each),
  ]);
  const told = toldOfItems(asked, items);
  if (!told) return null;
  const holds = ({ id }: { readonly id: string }): boolean => told.ids.has(id);
  const seats = bodyIds.flatMap((id) => seatsAt(record, told.slice, id)).filter(({ item }) => holds(item));
  return {
    told,
    seats: seats.filter(isAsked),
    members: bodyIds
      .flatMap((id) => membersOf(record, id))
      .filter((each) => holds(each) && isMemberAsked(each)),
  };
}

/** Those who are named, each once. */
export const peopleIn = ({ seats }: Pick<Seated, "seats">): readonly string[] => [
  ...new Set(seats.flatMap(({ holder }) => holder?.person_id ?? [])),
];

/** The members, each once, that are not only planned. */
export const membersInForce = ({ members, told: { slice } }: Seated): readonly string[] => [
  ...new Set(
    members.filter(({ id }) => isInForce(entityIn(slice, id))).flatMap(({ member }) => member?.id ?? []),
  ),
];

export const seatedStatements = (
  record: PartnershipRecord,
  { told: { slice }, seats, members }: Seated,
): readonly Statement[] => [
  ...seats.map((seat) => seatStatement(record, slice, seat)),
  ...members.flatMap((each) => memberStatement(record, slice, each) ?? []),
];
