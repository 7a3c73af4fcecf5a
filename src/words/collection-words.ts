import type { CollectionName } from "../record/record";

/** What the items of each collection are called. */
export const COLLECTION_WORDS: Readonly<Record<CollectionName, readonly [one: string, many: string]>> = {
  documents: ["document", "documents"],
  areas: ["area", "areas"],
  organizations: ["body", "bodies"],
  persons: ["person", "people"],
  posts: ["seat or office", "seats and offices"],
  memberships: ["membership", "memberships"],
  relations: ["relation", "relations"],
  change_events: ["change", "changes"],
  contributions: ["sum of money", "sums of money"],
};
