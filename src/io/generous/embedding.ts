/** What Popolo 1.0.1 lets stand within an item instead of being named by its id (its section "Embedding"). */
import type { CollectionName } from "../../record/record";
import type { Fields } from "./rough";

export interface Embedding {
  readonly collection: CollectionName;
  /** The field that holds the id, of the outer item for one, of each inner item for a list. */
  readonly link: string;
}

/** Takes an item that stands within another, and gives back its id. */
export type Put = (embedding: Embedding, fields: Fields, place: string) => string;

type Embeddings = Readonly<Partial<Record<CollectionName, Readonly<Record<string, Embedding>>>>>;

const to = (collection: CollectionName, link: string): Embedding => ({ collection, link });

/** One item in the place of an id. */
export const EMBEDDED: Embeddings = {
  organizations: { parent: to("organizations", "parent_id"), area: to("areas", "area_id") },
  posts: {
    organization: to("organizations", "organization_id"),
    on_behalf_of: to("organizations", "on_behalf_of_id"),
    area: to("areas", "area_id"),
  },
  memberships: {
    person: to("persons", "person_id"),
    organization: to("organizations", "organization_id"),
    post: to("posts", "post_id"),
    on_behalf_of: to("organizations", "on_behalf_of_id"),
    area: to("areas", "area_id"),
  },
  areas: { parent: to("areas", "parent_id") },
};

/** A list of items that would name the outer one. */
export const EMBEDDED_LISTS: Embeddings = {
  persons: { memberships: to("memberships", "person_id") },
  organizations: {
    memberships: to("memberships", "organization_id"),
    posts: to("posts", "organization_id"),
    children: to("organizations", "parent_id"),
  },
  posts: { memberships: to("memberships", "post_id") },
  areas: {
    memberships: to("memberships", "area_id"),
    organizations: to("organizations", "area_id"),
    posts: to("posts", "area_id"),
    children: to("areas", "parent_id"),
  },
};
