import type { Facet } from "../graph/facet";
import type { PartnershipRecord } from "../record/record";
import type { Period } from "../time/period";

export const VIEWS = ["structure", "lineage", "table", "sources"] as const;
export type View = (typeof VIEWS)[number];

/** What an address holds, and so all that a link, a reload, back and forward bring back. */
export interface Place {
  readonly view: View;
  readonly period: Period;
  /** An area's id, or `all`. */
  readonly areaId: string;
  readonly selectedId: string | null;
  readonly facets: ReadonlySet<Facet>;
  /** The document, or the paragraph of one, that the Sources view is open at. */
  readonly citation: Citation | null;
}

export interface Citation {
  readonly documentId: string;
  /** The paragraph as printed; null for the document as a whole. */
  readonly locator: string | null;
}

export interface ExplorerState extends Place {
  readonly record: PartnershipRecord;
  /** Under the pointer or the keyboard's focus: its neighbourhood is lit. */
  readonly hoveredId: string | null;
  readonly playing: boolean;
  /** Told once, beside the sentence of what changed: why the period moved, or what an address asked for in vain. */
  readonly notice: string | null;
}
