import type { CollectionName } from "./record";

/** An item as it was read: its content is not believed yet. */
export interface Entry {
  readonly file: string;
  readonly collection: CollectionName;
  /** Where it stands in its file: `persons[3]`. */
  readonly place: string;
  readonly content: unknown;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Its own id, whatever else is wrong with it; else its place. */
export const entryName = ({ content, place }: Entry): string => idOf(content) ?? place;

export const idOf = (content: unknown): string | undefined =>
  isObject(content) && typeof content["id"] === "string" && content["id"] !== "" ? content["id"] : undefined;
