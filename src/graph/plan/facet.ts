import type { Kind } from "../../record/kind";
import { KINDS } from "../../record/kind";

/** What the legend switches on and off: kinds of entities, and how they stand. */
export const PRESENCE_FACETS = ["on-record", "possible", "proposed", "no-longer-reported", "silent"] as const;
/** `silent`: not yet reported, or not spoken of for more than five years. */
export type PresenceFacet = (typeof PRESENCE_FACETS)[number];
export type Facet = Kind | PresenceFacet;
export const FACETS: readonly Facet[] = [...KINDS, ...PRESENCE_FACETS];

/** Other organisations, people and what is silent are there on demand. */
export const DEFAULT_FACETS: ReadonlySet<Facet> = new Set<Facet>([
  "partnership",
  "sub-group",
  "council",
  "on-record",
  "possible",
  "proposed",
  "no-longer-reported",
]);
