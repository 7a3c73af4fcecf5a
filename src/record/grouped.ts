/** The items under each of their keys, in the order in which they come; an item without a key is in no group. */
export function grouped<Kind>(
  items: readonly Kind[],
  keysOf: (item: Kind) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Kind[]> {
  const groups = new Map<string, Kind[]>();
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
