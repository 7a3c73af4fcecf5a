import type { Period } from "../../time/period";
import type { Statement } from "../statement";

/** One step of a story: a moment of the plan, and what is to be said of it. */
export interface Chapter {
  readonly period: Period;
  /** With which the plan is compared, so that what is told is marked on it; null where it shows how things stood. */
  readonly comparedTo: Period | null;
  /** Without a full stop. @example "2017: the Combined Authority was formed" */
  readonly heading: string;
  readonly statements: readonly Statement[];
  /** How many changes of the chapter no statement tells. */
  readonly untold: number;
}

/** Between which two periods a story goes, of which bodies, in which area. */
export interface StoryScope {
  readonly areaId: string;
  /** The bodies of the area that are counted and compared, and whose changes are told: of the kinds that the plan shows. */
  readonly compared: ReadonlySet<string>;
  readonly before: Period;
  /** Begins no earlier than `before` ends. */
  readonly after: Period;
  /** Those of whom nobody has told for more than five years, and that the plan shows no more; without what ended with what it was part of. */
  readonly longSilentAt: (period: Period) => readonly string[];
  /** What is seen of the plan in a period, by how it stands: the counts that the legend and the panel tell. */
  readonly seenAt: (period: Period) => ReadonlyMap<string, readonly string[]>;
}
