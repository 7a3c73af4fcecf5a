/** The annual review of the partnerships of one council: what it asks each year, answered from the record. */

import { comparisonOf } from "../lineage/comparison";
import { datedEventsOf } from "../record/dated-event";
import { kindOf } from "../record/kind";
import { contributionsOf, getOrThrow, membershipsIn, postsById, postsIn } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Contribution, Membership, Organization, Post, Source } from "../record/shape";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
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
  /** What had been planned, proposed or agreed by the earlier review. */
  readonly plans: readonly Statement[];
}

export interface Review {
  readonly councilId: string;
  readonly before: Slice;
  readonly after: Slice;
  /** With which the council has to do in the later period. */
  readonly current: readonly ReviewedBody[];
  /** With which it had to do in the earlier one, and no longer has, by what is on record. */
  readonly former: readonly ReviewedBody[];
}

export const reviewedBodies = ({ current, former }: Review): readonly ReviewedBody[] => [
  ...current,
  ...former,
];

/** Every partnership, board and group with which the council has to do in one of the two periods, in the order of the record. */
export function reviewOf(record: PartnershipRecord, councilId: string, before: Slice, after: Slice): Review {
  const structures = record.organizations.filter((body) => isStructure(body));
  const bodies = structures.flatMap((body): readonly ReviewedBody[] => {
    const [then, now] = [
      partIn(record, before, councilId, body.id),
      partIn(record, after, councilId, body.id),
    ];
    if (isEmpty(then) && isEmpty(now)) return [];
    const standing = presenceInWords(record, entityIn(after, body.id), after.period);
    const { entries } = comparisonOf(record, before, after, new Set([body.id]));
    const changes = entries.flatMap((entry) => entryStatements(record, entry));
    return [{ body, standing, now, then, changes, plans: plansBy(record, body.id, before) }];
  });
  const isCurrent = ({ now }: ReviewedBody): boolean => !isEmpty(now);
  return {
    councilId,
    before,
    after,
    current: bodies.filter(isCurrent),
    former: bodies.filter((each) => !isCurrent(each)),
  };
}

const isStructure = (body: Organization): boolean => ["partnership", "sub-group"].includes(kindOf(body));

export const isEmpty = ({ isMember, seats, payments }: Involvement): boolean =>
  isMember.length + seats.length + payments.length === 0;

function partIn(record: PartnershipRecord, slice: Slice, councilId: string, id: string): Involvement {
  const isTold = (item: { readonly id: string }): boolean => {
    const { presence, shown } = entityIn(slice, item.id);
    return shown && presence !== "absent";
  };
  const memberships = membershipsIn(record, id).filter(isTold);
  const held = memberships.filter(
    ({ person_id, on_behalf_of_id }) => person_id !== undefined && on_behalf_of_id === councilId,
  );
  const posts = postsIn(record, id).filter((post) => post.on_behalf_of_id === councilId && isTold(post));
  const heldPosts = new Set(held.map(({ post_id }) => post_id));
  return {
    isMember: memberships.filter(({ member }) => member?.id === councilId),
    seats: [
      ...held.map((each) => seatOfPerson(record, posts, each)),
      ...posts.filter((post) => !heldPosts.has(post.id)).map(seatOfOffice),
    ],
    payments: contributionsOf(record, id).filter((each) => each.from_id === councilId && isTold(each)),
  };
}

function seatOfPerson(
  record: PartnershipRecord,
  posts: readonly Post[],
  membership: Membership,
): ReviewedSeat {
  const { id, person_id, post_id, role, sources } = membership;
  const post = posts.find((each) => each.id === post_id);
  return {
    id,
    label: post?.label ?? role ?? "",
    personId: person_id ?? null,
    rank: post?.rank ?? rankAtHome(record, membership),
    sources,
  };
}

/** Whoever sits on a body without an office there sits on it as what they are in the body that sends them. */
function rankAtHome(record: PartnershipRecord, { person_id, on_behalf_of_id }: Membership): Rank | null {
  const offices = membershipsIn(record, on_behalf_of_id ?? "")
    .filter((each) => each.person_id === person_id && each.post_id !== undefined)
    .map(({ post_id = "" }) => getOrThrow(postsById(record), post_id).rank);
  return offices.find((rank) => rank !== undefined) ?? null;
}

const seatOfOffice = ({ id, label, rank, sources }: Post): ReviewedSeat => ({
  id,
  label,
  personId: null,
  rank: rank ?? null,
  sources,
});

function plansBy(record: PartnershipRecord, id: string, { period }: Slice): readonly Statement[] {
  return datedEventsOf(record, id)
    .filter(({ event, announced }) => event.certainty !== "happened" && announced.latest < period.until)
    .map((each) => ({ sentence: changeInWords(record, each), sources: each.event.sources }));
}
