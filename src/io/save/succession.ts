import type { ChangeEvent } from "../../record/shape";
import type { EventType } from "../../record/vocabulary";

/** Changes by which one body becomes another, or gives something to it. */
const TYPES: ReadonlySet<EventType> = new Set([
  "replaced",
  "merged",
  "absorbed",
  "split",
  "demerged",
  "transferred",
]);

/** What is an edge of a graph. What is only planned is none: a graph could not tell it from what happened. */
export const isSuccession = ({ type, certainty }: ChangeEvent): boolean =>
  certainty === "happened" && TYPES.has(type);
