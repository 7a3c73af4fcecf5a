/**
 * Who holds a seat, and which seats nobody is named for. In a period that is said of what holds in it: an office whose holder of
 * 2011 is no longer reported is vacant in 2024, and not hidden. Every view asks `seatsAt`, and so counts alike.
 */
import { getOrThrow, membershipsIn, postsById, postsIn } from "./links";
import type { PartnershipRecord } from "./record";
import type { Membership, Post } from "./shape";
import type { Slice } from "./slice";
import { entityIn, holdsIn } from "./slice";
import type { Rank } from "./vocabulary";

/** A seat of somebody who is named, or those of an office that nobody is named for. */
export interface Seat {
  /** That tells of it: the membership of whoever holds it, else the office. */
  readonly item: Membership | Post;
  /** Null where somebody is named without an office. */
  readonly post: Post | null;
  /** Null where nobody is named. */
  readonly holder: Membership | null;
  /** On whose behalf; undefined where that is not told. */
  readonly senderId: string | undefined;
  /** One of somebody who is named; of an office with several seats, as many as are left. */
  readonly count: number;
}

/** Whether a membership or a post is to be counted. */
export type Holds = (item: Membership | Post) => boolean;

const AT_ANY_TIME: Holds = () => true;

/** Whether nobody is named for any of the seats. */
export const isVacant = (record: PartnershipRecord, post: Post, holds: Holds = AT_ANY_TIME): boolean =>
  !membershipsIn(record, post.organization_id).some((each) => holdsSeat(each, post) && holds(each));

const holdsSeat = ({ person_id, post_id }: Membership, { id }: Post): boolean =>
  person_id !== undefined && post_id === id;

/** The seats on a body: first those who are named, then what is vacant, each in the order of the record. */
export function seatsOn(
  record: PartnershipRecord,
  organizationId: string,
  holds: Holds = AT_ANY_TIME,
): readonly Seat[] {
  const named = membershipsIn(record, organizationId).filter(
    (each) => each.person_id !== undefined && holds(each),
  );
  return [
    ...named.map((holder) => seatOf(record, holder)),
    ...postsIn(record, organizationId)
      .filter(holds)
      .flatMap((post) => vacancyOf(post, named)),
  ];
}

function seatOf(record: PartnershipRecord, holder: Membership): Seat {
  const post = holder.post_id === undefined ? null : getOrThrow(postsById(record), holder.post_id);
  return { item: holder, post, holder, senderId: holder.on_behalf_of_id ?? post?.on_behalf_of_id, count: 1 };
}

function vacancyOf(post: Post, named: readonly Membership[]): readonly Seat[] {
  const left = seatsIn(post) - named.filter((each) => holdsSeat(each, post)).length;
  return left > 0 ? [{ item: post, post, holder: null, senderId: post.on_behalf_of_id, count: left }] : [];
}

const seatsIn = ({ count = 1 }: Post): number => count;

/**
 * The seats on a body that are told in a period without being asked for. Whoever was last heard of before it holds no office that
 * is reported in it; of an office that is silent too, the last who held it is told.
 */
export function seatsAt(record: PartnershipRecord, slice: Slice, organizationId: string): readonly Seat[] {
  const holds = holdsIn(slice);
  const isTold = ({ id }: { readonly id: string }): boolean => entityIn(slice, id).shown;
  const hasLeft = (item: Membership | Post): boolean => {
    const post = "post_id" in item ? postsById(record).get(item.post_id ?? "") : undefined;
    return post !== undefined && isTold(post) && holds(post) && !holds(item);
  };
  return seatsOn(record, organizationId, (item) => isTold(item) && !hasLeft(item));
}

/** In a period: somebody is named; an office is told for which nobody was ever named; or it is vacant, or nothing is reported of it. */
export type SeatStanding = "held" | "office" | "unknown";

export function seatStanding(
  record: PartnershipRecord,
  slice: Slice,
  { item, post, holder }: Seat,
): SeatStanding {
  if (!holdsIn(slice)(item)) return "unknown";
  if (holder) return "held";
  return post && isVacant(record, post) ? "office" : "unknown";
}

/** The same seats, each counted once: two who held one office after each other had one seat, and the first of them counts. */
export function countedOnce<Counted extends Pick<Seat, "post" | "count">>(
  seats: readonly Counted[],
): readonly Counted[] {
  const left = new Map<Post, number>();
  return seats.flatMap((seat) => {
    if (!seat.post) return [seat];
    const free = left.get(seat.post) ?? seatsIn(seat.post);
    const count = Math.min(free, seat.count);
    left.set(seat.post, free - count);
    return count > 0 ? [{ ...seat, count }] : [];
  });
}

export const seatCount = (seats: readonly Seat[]): number =>
  countedOnce(seats).reduce((sum, { count }) => sum + count, 0);

/** Whether a member or an officer has it; null where the record does not tell. */
export const rankOfSeat = (
  record: PartnershipRecord,
  { post, holder }: Pick<Seat, "post" | "holder">,
): Rank | null => post?.rank ?? (holder && rankAtHome(record, holder));

/** Whoever sits on a body without an office there sits on it as what they are in the body that sends them. */
function rankAtHome(record: PartnershipRecord, { person_id, on_behalf_of_id }: Membership): Rank | null {
  const offices = membershipsIn(record, on_behalf_of_id ?? "")
    .filter((each) => each.person_id === person_id && each.post_id !== undefined)
    .map(({ post_id = "" }) => getOrThrow(postsById(record), post_id).rank);
  return offices.find((rank) => rank !== undefined) ?? null;
}
