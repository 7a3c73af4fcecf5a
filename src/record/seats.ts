/**
 * Who holds a seat, and which seats nobody is named for. In a period that is said of what holds in it: an office whose holder of
 * 2011 is no longer reported is vacant in 2024, and not hidden.
 */
import { getOrThrow, membershipsIn, postsById, postsIn } from "./links";
import type { PartnershipRecord } from "./record";
import type { Membership, Post } from "./shape";

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

/** Whether a membership or a post is to be counted, by its id. */
export type Holds = (item: { readonly id: string }) => boolean;

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

/** How many seats these are: two who held one office after each other had one seat. */
export function seatCount(seats: readonly Seat[]): number {
  const byPost = new Map<Post, number>();
  for (const { post, count } of seats) if (post) byPost.set(post, (byPost.get(post) ?? 0) + count);
  const inOffices = [...byPost].reduce((sum, [post, count]) => sum + Math.min(count, seatsIn(post)), 0);
  return inOffices + seats.filter(({ post }) => post === null).length;
}
