import { disputedIn } from "./disputed";
import type { Item } from "./record";
import type { Detail, Source } from "./shape";

/** A source as an item cites it: for itself, or for a part of what it says. */
export interface Cited {
  readonly source: Source;
  /** Where it stands in the item: `sources.1`, `details.0.sources.1`. */
  readonly field: string;
  /** The part of the item that rests on it: `details.0`; null where the item itself does. */
  readonly part: string | null;
}

/** Everything that an item cites, its own evidence first. */
export function citedBy(item: Item): readonly Cited[] {
  return [
    ...cited("sources" in item ? item.sources : [], null),
    ...detailsOf(item).flatMap(({ sources = [] }, index) => cited(sources, `details.${index}`)),
    ...disputedIn(item).flatMap(({ sources }, index) => cited(sources, `disputed.${index}`)),
  ];
}

export const sourcesCitedBy = (item: Item): readonly Source[] => citedBy(item).map(({ source }) => source);

export const detailsOf = (item: Item): readonly Detail[] => ("details" in item ? (item.details ?? []) : []);

const cited = (sources: readonly Source[], part: string | null): readonly Cited[] =>
  sources.map((source, index) => ({
    source,
    field: `${part === null ? "" : `${part}.`}sources.${index}`,
    part,
  }));
