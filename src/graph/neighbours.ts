import { perRecord } from "../record/per-record";
import type { PartnershipRecord } from "../record/record";

/** The ids on either side of every link of the record: membership, seat, relation, money, succession, parent, class. */
const pairs = ({
  memberships,
  relations,
  contributions,
  change_events,
  organizations,
}: PartnershipRecord) => [
  ...memberships.flatMap(({ member, person_id, organization_id, on_behalf_of_id }) => [
    [member?.id ?? person_id, organization_id],
    [on_behalf_of_id, organization_id],
    [person_id, on_behalf_of_id],
  ]),
  ...[...relations, ...contributions].map(({ from_id, to_id }) => [from_id, to_id]),
  ...change_events.flatMap(({ original_organization_ids, resulting_organization_ids }) =>
    original_organization_ids.flatMap((from) => resulting_organization_ids.map((to) => [from, to])),
  ),
  ...organizations.map(({ id, parent_id }) => [id, parent_id]),
  ...organizations.map(({ id, class_id }) => [id, class_id]),
];

const neighbourhood = perRecord((record): ReadonlyMap<string, ReadonlySet<string>> => {
  const near = new Map<string, Set<string>>();
  const add = (id: string, other: string): void => {
    near.set(id, (near.get(id) ?? new Set([id])).add(other));
  };
  for (const [a, b] of pairs(record)) {
    if (a === undefined || b === undefined) continue;
    add(a, b);
    add(b, a);
  }
  return near;
});

/** The thing itself and everything linked with it at any time. */
export const neighboursOf = (record: PartnershipRecord, id: string): ReadonlySet<string> =>
  neighbourhood(record).get(id) ?? new Set([id]);
