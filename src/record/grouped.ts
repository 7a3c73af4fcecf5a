/** The items under each of their keys, in the order in which they come; an item without a key is in no group. */
export function grouped<Value>(
  items: readonly Value[],
  keysOf: (item: Value) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
