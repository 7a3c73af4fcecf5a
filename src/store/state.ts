import type { YearSpan } from "../graph/lanes/time-scale";
import type { Facet } from "../graph/plan/facet";
import type { PartnershipRecord } from "../record/record";
import type { Certainty, EventType } from "../record/vocabulary";
import type { Period } from "../time/period";

export const VIEWS = ["structure", "lineage", "changes", "table", "sources"] as const;
export type View = (typeof VIEWS)[number];

/** What an address holds, and so all that a link, a reload, back and forward bring back. */
export interface Location {
  readonly view: View;
  readonly period: Period;
  /** An area's id, or `all`. */
  readonly areaId: string;
  readonly selectedId: string | null;
  readonly facets: ReadonlySet<Facet>;
  /** The document, or the paragraph of one, that the Sources view is open at. */
  readonly citation: Citation | null;
  /** The other period, with which the period is compared. */
  readonly comparedTo: Period | null;
  /** Whether what happened to the selected body is being told. */
  readonly asking: boolean;
  /** Whether the guide to the explorer, with its accessibility statement, is open in place of the views. */
  readonly guiding: boolean;
  /** Whether the annual review of the selected council is open, in place of the views. */
  readonly reviewing: boolean;
  /** The body to which a way is asked for, from the selected one. */
  readonly wayToId: string | null;
  /** The years side by side on the plan; none where the plan shows one period. */
  readonly sideBySideYears: readonly number[];
  /** The years that the lineage is zoomed into; null for all. */
  readonly lineageYears: YearSpan | null;
  /** Whether the lineage leaves out bodies of which no change is told. */
  readonly onlyChanged: boolean;
  /** Which changes the Changes view lists; null for all. */
  readonly changeType: EventType | null;
  readonly changeCertainty: Certainty | null;
  /** Which table the Table view shows. */
  readonly table: TableName;
  /** Whether the plan opens at the selection and what it is linked with, as large as they fit. */
  readonly zoomedToSelection: boolean;
  /** How the Changes view tells a comparison. */
  readonly comparisonFormat: ComparisonFormat;
}

export const COMPARISON_FORMATS = ["sentences", "table"] as const;
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];

export const TABLES = [
  "structures",
  "seats",
  "members",
  "councils",
  "relations",
  "money",
  "changes",
  "years",
] as const;
export type TableName = (typeof TABLES)[number];

export interface Citation {
  readonly documentId: string;
  /** The paragraph as printed; null for the document as a whole. */
  readonly locator: string | null;
}

export interface ExplorerState extends Location {
  readonly record: PartnershipRecord;
  /** Under the pointer or the keyboard's focus: its neighbourhood is lit. */
  readonly hoveredId: string | null;
  readonly playing: boolean;
  /** Told once, beside the sentence of what changed: why the period moved, or what an address asked for in vain. */
  readonly notice: string | null;
}
