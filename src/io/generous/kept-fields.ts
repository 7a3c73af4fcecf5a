import { isObject } from "../../record/entry";
import { ITEM_SHAPES } from "../../record/shape";
import type { Notes } from "./notes";
import { isOfPopolo } from "./popolo-fields";
import type { Fields, Rough } from "./rough";
import { notedOf } from "./rough";

/** What the shape does not know is kept in `kept`, wherever in the item it stands; what Popolo does not know either is noted. */
export function withKeptFields(rough: Rough, notes: Notes): Rough {
  const parsed = ITEM_SHAPES[rough.collection].safeParse(rough.fields);
  const unknown = parsed.error?.issues.filter((issue) => issue.code === "unrecognized_keys") ?? [];
  if (unknown.length === 0) return rough;
  for (const { path, keys } of unknown) {
    for (const key of keys.filter((key) => !isOfPopolo(rough.collection, key, path.length > 0))) {
      const field = [...path, key].map(String).join(".");
      notes.faults.push(
        notedOf(rough, field, "a field of the record or of Popolo", valueIn(rough.fields, [...path, key])),
      );
    }
  }
  const fields = unknown.reduce<unknown>(
    (value, { path, keys }) => moved(value, path.map(String), keys),
    rough.fields,
  );
  return { ...rough, fields: fields as Fields };
}

const valueIn = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)?.[key], value);

/** The value with some keys of what is at the path put into its `kept`. */
function moved(value: unknown, [first, ...rest]: readonly string[], keys: readonly string[]): unknown {
  if (first === undefined) return isObject(value) ? withKept(value, keys) : value;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, index) => (String(index) === first ? moved(inner, rest, keys) : inner));
  }
  return isObject(value) ? { ...value, [first]: moved(value[first], rest, keys) } : value;
}

function withKept(fields: Fields, keys: readonly string[]): Fields {
  const entries = Object.entries(fields).filter(([name]) => name !== "kept");
  const kept = entries.filter(([name]) => keys.includes(name));
  const known = entries.filter(([name]) => !keys.includes(name));
  const before = isObject(fields["kept"]) ? fields["kept"] : {};
  return { ...Object.fromEntries(known), kept: { ...Object.fromEntries(kept), ...before } };
}
