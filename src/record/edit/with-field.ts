import { isObject } from "../entry";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The item, or a thing within one, with some fields set, or left out where the value is undefined. What was held back of such a field, because it stood
 * otherwise in its file, is given up with it: what is edited wins over what was kept. The item itself, where it says all that already.
 */
export function withFields<Thing extends object>(item: Thing, fields: Fields): Thing {
  const { kept, ...rest } = item as Thing & Fields;
  const isKept = (name: string): boolean => isObject(kept) && name in kept;
  const says = ([name, value]: readonly [string, unknown]): boolean =>
    rest[name as keyof typeof rest] === value && !isKept(name);
  if (Object.entries(fields).every(says)) return item;
  const next = Object.fromEntries(
    Object.entries({ ...rest, ...fields }).filter(([, value]) => value !== undefined),
  );
  const left = isObject(kept) ? Object.entries(kept).filter(([name]) => !(name in fields)) : [];
  return { ...next, ...(left.length > 0 && { kept: Object.fromEntries(left) }) } as unknown as Thing;
}
