/** How two bodies, or a body and a person, have to do with each other: in words, from the side of the first. */

import type { Link } from "../lineage/link";
import { successionsFrom, successionsTo } from "../lineage/succession";
import {
  contributionsOf,
  membershipsForWhom,
  membershipsIn,
  organizationsById,
  postsIn,
  relationsOf,
} from "../record/links";
import type { PartnershipRecord } from "../record/record";
import type { RelationType } from "../record/vocabulary";

/** From the one that does it, and from the one to which it is done. */
export const RELATION_WORDS: Readonly<Record<RelationType, readonly [string, string]>> = {
  reports_to: ["Reports to", "Receives reports from"],
  supports: ["Supports", "Supported by"],
  commissions: ["Commissions", "Commissioned by"],
  scrutinises: ["Scrutinises", "Scrutinised by"],
  informs: ["Informs", "Informed by"],
  delivers_for: ["Delivers for", "Delivery by"],
  coordinates: ["Coordinates", "Coordinated by"],
};

/** Of one link, from the side of what is a part, reports or sits: at its line on the plan. */
export function wordOfLink(link: Link): string {
  if (link.kind === "succession") return link.item.certainty === "happened" ? "led to" : "was to lead to";
  if (link.kind === "relation") return RELATION_WORDS[link.item.type][0].toLowerCase();
  return link.kind === "membership" && link.item.person_id !== undefined ? "sits on" : WORDS[link.kind];
}

const WORDS: Readonly<Record<Exclude<Link["kind"], "relation" | "succession">, string>> = {
  part: "part of",
  "one-of": "one of",
  membership: "member of",
  seat: "has a seat on",
  post: "has a seat on",
  sending: "sits on behalf of",
  payment: "pays",
};

/** Whether a seat, a relation or a sum is to be told. */
type IsTold = (itemId: string) => boolean;

/**
 * What the record tells of the two: without a choice of items, at any time.
 * @example linkWords(record, "safer-and-stronger-board", "safer-and-stronger-partnership") // ["part of"]
 */
export function linkWords(
  record: PartnershipRecord,
  id: string,
  other: string,
  isTold: IsTold = () => true,
): readonly string[] {
  const words = [
    ...successionWords(record, id, other),
    ...partWords(record, id, other),
    ...relationWords(record, id, other, isTold),
    ...seatWords(record, isTold, id, other, "member of", "sits on", "has a seat on"),
    ...seatWords(record, isTold, other, id, "has as member", "has on it", "has a seat of"),
    ...sendingWords(record, isTold, id, other, "sits on behalf of"),
    ...sendingWords(record, isTold, other, id, "is represented by"),
    ...moneyWords(record, id, other, isTold),
  ];
  return [...new Set(words)];
}

const successionWords = (record: PartnershipRecord, id: string, other: string): readonly string[] => [
  ...(successionsFrom(record, id).some(({ to }) => to === other) ? ["led to"] : []),
  ...(successionsTo(record, id).some(({ from }) => from === other) ? ["came from"] : []),
];

function partWords(record: PartnershipRecord, id: string, other: string): readonly string[] {
  const [body, second] = [organizationsById(record).get(id), organizationsById(record).get(other)];
  return [
    ...(body?.parent_id === other ? ["part of"] : []),
    ...(second?.parent_id === id ? ["has as a part"] : []),
    ...(body?.class_id === other ? ["one of"] : []),
    ...(second?.class_id === id ? ["among them"] : []),
  ];
}

const relationWords = (
  record: PartnershipRecord,
  id: string,
  other: string,
  isTold: IsTold,
): readonly string[] =>
  relationsOf(record, id)
    .filter((each) => (each.from_id === other || each.to_id === other) && isTold(each.id))
    .map(({ type, from_id }) => RELATION_WORDS[type][from_id === id ? 0 : 1].toLowerCase());

/** Of the one that sits on the other. */
function seatWords(
  record: PartnershipRecord,
  isTold: IsTold,
  sitter: string,
  body: string,
  ...[member, person, seat]: readonly [string, string, string]
): readonly string[] {
  const memberships = membershipsIn(record, body).filter(({ id }) => isTold(id));
  const forWhom = [...memberships, ...postsIn(record, body).filter(({ id }) => isTold(id))];
  return [
    ...(memberships.some((each) => each.member?.id === sitter) ? [member] : []),
    ...(memberships.some((each) => each.person_id === sitter) ? [person] : []),
    ...(forWhom.some(({ on_behalf_of_id }) => on_behalf_of_id === sitter) ? [seat] : []),
  ];
}

/** Of a person and the body that sends her to sit on a third. */
const sendingWords = (
  record: PartnershipRecord,
  isTold: IsTold,
  person: string,
  sender: string,
  words: string,
): readonly string[] =>
  membershipsForWhom(record, sender).some((each) => each.person_id === person && isTold(each.id))
    ? [words]
    : [];

const moneyWords = (
  record: PartnershipRecord,
  id: string,
  other: string,
  isTold: IsTold,
): readonly string[] =>
  contributionsOf(record, id)
    .filter((each) => (each.from_id === other || each.to_id === other) && isTold(each.id))
    .map(({ from_id }) => (from_id === id ? "pays" : "is paid by"));
