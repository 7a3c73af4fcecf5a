/** How two bodies, or a body and a person, have to do with each other: in words, from the side of the first. */
import {
  contributionsOf,
  eventsOf,
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

/**
 * Whatever the record tells of the two, at any time.
 * @example linkWords(record, "safer-and-stronger-board", "safer-and-stronger-partnership") // ["part of"]
 */
export function linkWords(record: PartnershipRecord, id: string, other: string): readonly string[] {
  const words = [
    ...successionWords(record, id, other),
    ...partWords(record, id, other),
    ...relationWords(record, id, other),
    ...seatWords(record, id, other, "member of", "sits on", "has a seat on"),
    ...seatWords(record, other, id, "has as member", "has on it", "has a seat of"),
    ...moneyWords(record, id, other),
  ];
  return [...new Set(words)];
}

function successionWords(record: PartnershipRecord, id: string, other: string): readonly string[] {
  return eventsOf(record, id).flatMap(
    ({ original_organization_ids: from, resulting_organization_ids: to }) => {
      if (from.includes(id) && to.includes(other) && !from.includes(other)) return ["led to"];
      return to.includes(id) && from.includes(other) && !from.includes(id) ? ["came from"] : [];
    },
  );
}

function partWords(record: PartnershipRecord, id: string, other: string): readonly string[] {
  const [body, second] = [organizationsById(record).get(id), organizationsById(record).get(other)];
  return [
    ...(body?.parent_id === other ? ["part of"] : []),
    ...(second?.parent_id === id ? ["has as a part"] : []),
    ...(body?.class_id === other ? ["one of"] : []),
    ...(second?.class_id === id ? ["among them"] : []),
  ];
}

const relationWords = (record: PartnershipRecord, id: string, other: string): readonly string[] =>
  relationsOf(record, id)
    .filter(({ from_id, to_id }) => from_id === other || to_id === other)
    .map(({ type, from_id }) => RELATION_WORDS[type][from_id === id ? 0 : 1].toLowerCase());

/** Of the one that sits on the other. */
function seatWords(
  record: PartnershipRecord,
  sitter: string,
  body: string,
  ...[member, person, seat]: readonly [string, string, string]
): readonly string[] {
  const memberships = membershipsIn(record, body);
  const forWhom = [...memberships, ...postsIn(record, body)];
  return [
    ...(memberships.some((each) => each.member?.id === sitter) ? [member] : []),
    ...(memberships.some((each) => each.person_id === sitter) ? [person] : []),
    ...(forWhom.some(({ on_behalf_of_id }) => on_behalf_of_id === sitter) ? [seat] : []),
  ];
}

const moneyWords = (record: PartnershipRecord, id: string, other: string): readonly string[] =>
  contributionsOf(record, id)
    .filter(({ from_id, to_id }) => from_id === other || to_id === other)
    .map(({ from_id }) => (from_id === id ? "pays" : "is paid by"));
