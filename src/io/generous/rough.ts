import type { Fault } from "../../record/fault";
import { shown } from "../../record/fault";
import type { CollectionName } from "../../record/record";

export type Fields = Readonly<Record<string, unknown>>;

/** An item of a foreign file, on its way to the shape of its collection. */
export interface Rough {
  readonly file: string;
  readonly collection: CollectionName;
  /** Where it stands in its file: `persons[3].memberships[0]`. */
  readonly place: string;
  readonly fields: Fields;
}

export const nameOf = ({ fields: { id }, place }: Rough): string => (typeof id === "string" ? id : place);

/** A fault of an item that is believed all the same. */
export const notedOf = (rough: Rough, field: string, expected: string, found: unknown): Fault => ({
  weight: "noted",
  file: rough.file,
  collection: rough.collection,
  item: nameOf(rough),
  place: rough.place,
  field,
  expected,
  found: shown(found),
});

export const textIn = (fields: Fields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};
