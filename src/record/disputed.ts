/** Evidence that contradicts evidence: both are kept and told, and when it was is as uncertain as they leave it. */
import type { DateBounds } from "../time/edtf";
import { boundsAround, boundsOf } from "../time/edtf";
import type { Item } from "./record";
import type { Source } from "./shape";

/** A date that other evidence gives than that in the field. */
export interface Disputed {
  readonly field: DisputedField;
  /** EDTF. */
  readonly value: string;
  readonly sources: readonly Source[];
}

export const disputedIn = (item: Item): readonly Disputed[] =>
  "disputed" in item ? (item.disputed ?? []) : [];

/** Each date that may be disputed, with its sibling, which wins where it is told. */
const SIBLINGS = {
  founding_date: "founding_edtf",
  dissolution_date: "dissolution_edtf",
  date: "date_edtf",
} as const;
export type DisputedField = keyof typeof SIBLINGS;

/** Of any item: the text of a field that it may have. */
export const textIn = (item: Item, field: string): string | undefined =>
  (item as unknown as Readonly<Partial<Record<string, string>>>)[field];

/** The field in which the item tells a date; null where it does not. */
export const dateFieldOf = (item: Item, field: DisputedField): string | null =>
  [SIBLINGS[field], field].find((name) => textIn(item, name) !== undefined) ?? null;

/** What an item says itself of a date: one text, or none. */
export const datesToldIn = (item: Item, field: DisputedField): readonly string[] =>
  [textIn(item, SIBLINGS[field]) ?? textIn(item, field)].filter((text) => text !== undefined);

/**
 * Around what an item says of a date and all that contradicts it; null where it says nothing.
 * @param read of one text; EDTF where nothing else is said
 */
export function disputedBounds(
  item: Item,
  field: DisputedField,
  read: (text: string, sources: readonly Source[]) => DateBounds = boundsOf,
): DateBounds | null {
  const sources = "sources" in item ? item.sources : [];
  const [own, ...others] = [
    ...datesToldIn(item, field).map((text) => read(text, sources)),
    ...disputedIn(item)
      .filter((other) => other.field === field)
      .map((other) => read(other.value, other.sources)),
  ];
  return own === undefined ? null : others.reduce(boundsAround, own);
}
