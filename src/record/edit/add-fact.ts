/** What a paragraph says of a body, a seat or a member, with the bodies and the person that come with it, as one edit. */
import { folded } from "../find";
import type { CollectionName, PartnershipRecord } from "../record";
import type { Membership, Organization, Post, Source } from "../shape";
import { addEvidence } from "./add-item";
import type { BodyMeant } from "./change-draft";
import { isKnown } from "./change-draft";
import type { Edit } from "./edit";
import { editBetween } from "./edit-between";
import { freshId } from "./fresh-id";
import { withBodies } from "./new-bodies";
import { withFields } from "./with-field";
import { withItem, withItemChanged } from "./with-item";

/** A person by name: the one of the record who is called so, or a new one. */
export interface PersonMeant {
  readonly person: string;
}

export type Fact =
  /** That it is there, or planned or gone, as the source says; of a new one also what it is. */
  | {
      readonly kind: "body";
      readonly body: BodyMeant;
      readonly is: Partial<
        Pick<Organization, "classification" | "theme" | "parent_id" | "founding_date" | "founding_edtf">
      >;
    }
  | {
      readonly kind: "seat";
      readonly on: BodyMeant;
      readonly label: string;
      readonly count: number | null;
      readonly onBehalfOf: BodyMeant | null;
    }
  | {
      readonly kind: "member";
      readonly on: BodyMeant;
      readonly who: BodyMeant | PersonMeant;
      readonly role: string;
      readonly onBehalfOf: BodyMeant | null;
    };

/** @param areaId where a new body lies, where nothing else tells it */
export function addFact(record: PartnershipRecord, fact: Fact, source: Source, areaId: string): Edit {
  switch (fact.kind) {
    case "body":
      return isKnown(fact.body)
        ? addEvidence(record, "organizations", fact.body.id, source)
        : addBody(record, fact, source, areaId);
    case "seat":
      return addSeat(record, fact, source, areaId);
    case "member":
      return addMember(record, fact, source, areaId);
  }
}

type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { readonly kind: Kind }>;

const added = (collection: CollectionName, id: string) => ({ kind: "added", collection, id }) as const;

function addBody(
  record: PartnershipRecord,
  { body, is }: FactOf<"body">,
  source: Source,
  areaId: string,
): Edit {
  const peopled = withBodies(record, { from: [body], into: [], areaId }, source);
  const made = peopled.record.organizations.at(-1);
  if (!made) throw new Error("Expected the body that was added; found none");
  return editBetween(
    added("organizations", made.id),
    record,
    withItemChanged(peopled.record, "organizations", withFields(made, is)),
  );
}

function addSeat(record: PartnershipRecord, fact: FactOf<"seat">, source: Source, areaId: string): Edit {
  const peopled = withBodies(record, { from: [fact.on], into: listOf(fact.onBehalfOf), areaId }, source);
  const [onBehalfOf] = peopled.into;
  const post: Post = {
    id: freshId(peopled.record, `${fact.label} ${peopled.from[0]}`),
    label: fact.label,
    organization_id: peopled.from[0] ?? "",
    ...(fact.count !== null && { count: fact.count }),
    ...(onBehalfOf !== undefined && { on_behalf_of_id: onBehalfOf }),
    sources: [source],
  };
  return editBetween(added("posts", post.id), record, withItem(peopled.record, "posts", post));
}

function addMember(record: PartnershipRecord, fact: FactOf<"member">, source: Source, areaId: string): Edit {
  const { who } = fact;
  const body = "person" in who ? null : who;
  const sides = { from: [fact.on, ...listOf(body)], into: listOf(fact.onBehalfOf), areaId };
  const peopled = withBodies(record, sides, source);
  const [on = "", member = ""] = peopled.from;
  const person = "person" in who ? withPerson(peopled.record, who.person, source) : null;
  const now = person?.record ?? peopled.record;
  const [onBehalfOf] = peopled.into;
  const membership: Membership = {
    id: freshId(now, `${person?.id ?? member} ${on}`),
    ...(fact.role !== "" && { role: fact.role }),
    ...(person ? { person_id: person.id } : { member: { "@type": "Organization", id: member } }),
    organization_id: on,
    ...(onBehalfOf !== undefined && { on_behalf_of_id: onBehalfOf }),
    sources: [source],
  };
  return editBetween(added("memberships", membership.id), record, withItem(now, "memberships", membership));
}

const listOf = (body: BodyMeant | null): readonly BodyMeant[] => (body === null ? [] : [body]);

function withPerson(record: PartnershipRecord, name: string, source: Source) {
  const known = record.persons.find((person) => folded(person.name) === folded(name));
  if (known) return { record, id: known.id };
  const id = freshId(record, name);
  return { record: withItem(record, "persons", { id, name, sources: [source] }), id };
}
