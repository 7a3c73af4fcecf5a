/** Any item of the record in few words, as it stands in a list of what was done. */
import type { CollectionName, Collections, Item, PartnershipRecord } from "../record/record";
import type { Membership } from "../record/shape";
import { distinctName } from "./distinct-name";
import { RELATION_WORDS } from "./link";
import { pounds } from "./money";
import { mentionText } from "./sentence";

type Teller<Name extends CollectionName> = (
  record: PartnershipRecord,
  item: Collections[Name][number],
) => string;

const TELLERS: { readonly [Name in CollectionName]: Teller<Name> } = {
  documents: (_, { title }) => `the document “${title}”`,
  areas: (_, { name }) => `the area “${name}”`,
  organizations: (record, { id }) => mentionText(record, id),
  persons: (record, { id }) => distinctName(record, id),
  posts: (record, { label, organization_id }) =>
    `the seat “${label}” on ${mentionText(record, organization_id)}`,
  memberships: (record, membership) =>
    `the membership of ${holderOf(record, membership)} in ${mentionText(record, membership.organization_id)}`,
  relations: (record, { from_id, type, to_id }) =>
    `that ${mentionText(record, from_id)} ${RELATION_WORDS[type][0].toLowerCase()} ${mentionText(record, to_id)}`,
  change_events: (_, { label }) => `the change “${label}”`,
  contributions: (record, { amount, from_id, to_id }) =>
    `${pounds(amount)} from ${mentionText(record, from_id)} to ${mentionText(record, to_id)}`,
};

const holderOf = (record: PartnershipRecord, { person_id, member }: Membership): string =>
  mentionText(record, person_id ?? member?.id ?? "");

/** @param record one that has the item, and all that it names @example "the seat “Chair” on the Health Board" */
export const itemInWords = (record: PartnershipRecord, collection: CollectionName, item: Item): string =>
  (TELLERS[collection] as Teller<CollectionName>)(record, item as never);
