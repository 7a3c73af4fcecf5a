/** Who sits on a body: each seat and each member in one sentence, with its evidence. */
import type { Link } from "../lineage/link";
import { membershipsIn } from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { Seat } from "../record/seats";
import type { Membership, Post } from "../record/shape";
import type { Slice } from "../record/slice";
import { entityIn } from "../record/slice";
import { linkInWords } from "./linked";
import { mentionOf, say, whole } from "./sentence";
import type { Statement } from "./statement";
import { PRESENCE_TERMS } from "./terms";

/** @example "Anna Smith sits on the Combined Authority Executive Board for Cambridge City Council (representative)." */
export function seatStatement(record: PartnershipRecord, slice: Slice, seat: Seat): Statement {
  const { holder, post, item } = seat;
  const { presence } = entityIn(slice, item.id);
  const link = holder ? linkOfHolder(holder) : post && linkOfPost(post);
  const sentence = link ? linkInWords(record, link, presence) : placeInWords(record, slice, seat);
  return { sentence, sources: item.sources };
}

export function memberStatement(
  record: PartnershipRecord,
  slice: Slice,
  membership: Membership,
): Statement | null {
  const { id, member, organization_id, sources } = membership;
  if (!member) return null;
  const link: Link = { kind: "membership", item: membership, id, from: member.id, to: organization_id };
  return { sentence: linkInWords(record, link, entityIn(slice, id).presence), sources };
}

const linkOfHolder = (item: Membership): Link => ({
  kind: "membership",
  item,
  id: item.id,
  from: item.person_id ?? item.organization_id,
  to: item.organization_id,
});

/** Null of a seat of which it is not told on whose behalf. */
const linkOfPost = (item: Post): Link | null =>
  item.on_behalf_of_id === undefined
    ? null
    : { kind: "post", item, id: item.id, from: item.on_behalf_of_id, to: item.organization_id };

/** @example "The LEP Board has a place for “Business representatives” (6 seats); nobody is named." */
function placeInWords(record: PartnershipRecord, slice: Slice, { item, post, count }: Seat) {
  const seats = count > 1 ? ` (${count} seats)` : "";
  const { presence } = entityIn(slice, item.id);
  const standing = presence === "on-record" ? "" : ` (${PRESENCE_TERMS[presence].phrase})`;
  return whole(
    say`${mentionOf(record, item.organization_id)} has a place for “${post?.label ?? ""}”${seats}${standing}; nobody is named`,
  );
}

/** The bodies and classes that are members themselves. */
export const membersOf = (record: PartnershipRecord, id: string): readonly Membership[] =>
  membershipsIn(record, id).filter(({ member }) => member !== undefined);
