/** Everything by which two entities have to do with each other, as the record tells it, one at a time. */

import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";
import type { ChangeEvent, Contribution, Membership, Organization, Post, Relation } from "../record/shape";
import { successionId, successions } from "./succession";

/** Of what kind it is, and which item of the record tells of it. */
export type LinkItem =
  | { readonly kind: "part" | "one-of"; readonly item: Organization }
  | { readonly kind: "relation"; readonly item: Relation }
  | { readonly kind: "succession"; readonly item: ChangeEvent }
  /** A member or a person on a body, a sender with a person on it, and the sender of a person. */
  | { readonly kind: "membership" | "seat" | "sending"; readonly item: Membership }
  | { readonly kind: "post"; readonly item: Post }
  | { readonly kind: "payment"; readonly item: Contribution };

export type Link = LinkItem & {
  /** That of its line on the plan, where it has one. */
  readonly id: string;
  /** What is a part, reports, sits, pays or went before. */
  readonly from: string;
  readonly to: string;
};

/** All of them: from the surest that two belong together to what says least of it. */
export const links = perRecord((record): readonly Link[] =>
  [
    ...record.organizations.flatMap(linksAbove),
    ...record.relations.map(
      (item): Loose => ({ kind: "relation", item, id: item.id, from: item.from_id, to: item.to_id }),
    ),
    ...successionLinks(record),
    ...record.memberships.map(membershipLink),
    ...record.memberships.map(seatLink),
    ...record.memberships.map(sendingLink),
    ...record.posts.map(
      (item): Loose => ({
        kind: "post",
        item,
        id: item.id,
        from: item.on_behalf_of_id,
        to: item.organization_id,
      }),
    ),
    ...record.contributions.map(
      (item): Loose => ({ kind: "payment", item, id: item.id, from: item.from_id, to: item.to_id }),
    ),
  ].filter(isWhole),
);

/** A link of which the record may not tell one end. */
type Loose = LinkItem & {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
};

const isWhole = (link: Loose): link is Link =>
  link.from !== undefined && link.to !== undefined && link.from !== link.to;

const linksAbove = (item: Organization): readonly Loose[] => [
  { kind: "part", item, id: `${item.id}/part`, from: item.id, to: item.parent_id },
  { kind: "one-of", item, id: `${item.id}/one-of`, from: item.id, to: item.class_id },
];

const successionLinks = (record: PartnershipRecord): readonly Loose[] =>
  successions(record).map((succession) => ({
    kind: "succession",
    item: succession.event,
    id: successionId(succession),
    from: succession.from,
    to: succession.to,
  }));

const membershipLink = (item: Membership): Loose => ({
  kind: "membership",
  item,
  id: item.id,
  from: item.member?.id ?? item.person_id,
  to: item.organization_id,
});

const seatLink = (item: Membership): Loose => ({
  kind: "seat",
  item,
  id: `${item.id}/for`,
  from: item.on_behalf_of_id,
  to: item.organization_id,
});

const sendingLink = (item: Membership): Loose => ({
  kind: "sending",
  item,
  id: `${item.id}/sent`,
  from: item.person_id,
  to: item.on_behalf_of_id,
});
