import type { ItemFault } from "../fault";
import { shown } from "../fault";
import type { PartnershipRecord } from "../record";

/** Memberships of nobody, of two at once, and of a body in itself. */
export const membershipFaults = ({ memberships }: PartnershipRecord): readonly ItemFault[] => [
  ...memberships
    .filter(({ person_id, member }) => (person_id === undefined) === (member === undefined))
    .map((item) => ({
      item,
      field: "person_id",
      expected: "either person_id or member",
      found: item.member ? "both" : "neither",
    })),
  ...memberships
    .filter(({ member, organization_id }) => member?.id === organization_id)
    .map((item) => ({
      item,
      field: "member.id",
      expected: "another organization than organization_id",
      found: shown(item.member?.id),
    })),
];
