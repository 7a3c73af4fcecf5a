import type { Kind } from "../../record/kind";
import { KINDS } from "../../record/kind";
import { perRecord } from "../../record/per-record";
import { hasStructures } from "../../record/subject";

/** What the legend switches on and off: kinds of entities, and how they stand. */
export const PRESENCE_FACETS = ["on-record", "possible", "proposed", "no-longer-reported", "silent"] as const;
/** `silent`: not yet reported, or not spoken of for more than five years. */
export type PresenceFacet = (typeof PRESENCE_FACETS)[number];
/** People are seen where they sit: their switch is one of its own. */
export type KindFacet = Exclude<Kind, "person">;
export const KIND_FACETS: readonly KindFacet[] = KINDS.filter((kind) => kind !== "person");
export type Facet = KindFacet | PresenceFacet;
export const FACETS: readonly Facet[] = [...KIND_FACETS, ...PRESENCE_FACETS];

/** Other organisations and what is silent are there on demand. */
export const DEFAULT_FACETS: ReadonlySet<Facet> = new Set<Facet>([
  "partnership",
  "sub-group",
  "council",
  "on-record",
  "possible",
  "proposed",
  "no-longer-reported",
]);

/** In a record that is about nothing but other organisations, they are there at once. */
export const openingFacets = perRecord(
  (record): ReadonlySet<Facet> =>
    hasStructures(record) ? DEFAULT_FACETS : new Set([...DEFAULT_FACETS, "organisation"]),
);
