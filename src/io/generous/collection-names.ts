import type { CollectionName } from "../../record/record";
import { COLLECTION_NAMES } from "../../record/record";

/** What others call the record's collections: in the singular, in British spelling, or by Popolo's class. */
const OTHER_NAMES: ReadonlyMap<string, CollectionName> = new Map([
  ["document", "documents"],
  ["area", "areas"],
  ["organization", "organizations"],
  ["organisation", "organizations"],
  ["organisations", "organizations"],
  ["person", "persons"],
  ["people", "persons"],
  ["post", "posts"],
  ["membership", "memberships"],
  ["relation", "relations"],
  ["change_event", "change_events"],
  ["contribution", "contributions"],
]);

/** The classes of Popolo 1.0.1 that the record has no collection for, what a document says of itself, and how it came to be. */
const KEPT_QUIETLY: ReadonlySet<string> = new Set([
  "events",
  "motions",
  "vote_events",
  "votes",
  "counts",
  "speeches",
  "meta",
  "@context",
  "@id",
  "@type",
  "$schema",
  "matchings",
]);

export const collectionOf = (name: string): CollectionName | undefined => {
  const lower = name.toLowerCase();
  return COLLECTION_NAMES.find((known) => known === lower) ?? OTHER_NAMES.get(lower);
};

export const isKeptQuietly = (name: string): boolean => KEPT_QUIETLY.has(name.toLowerCase());
