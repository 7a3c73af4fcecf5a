import { isObject } from "../../record/entry";
import type { Rough } from "./rough";

/** Popolo allows `null` for almost every field: it is absence. */
export const withoutNulls = (rough: Rough): Rough => ({
  ...rough,
  fields: absent(rough.fields) as Rough["fields"],
});

/** In a list of things, too; a list of numbers may hold nothing on purpose, as a geometry does. */
export function absent(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.some(isObject) ? value.filter((inner) => inner !== null).map(absent) : value;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([name, inner]) => [name, absent(inner)]),
  );
}
