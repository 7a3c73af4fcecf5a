/**
 * Items that share a key, and what shares another with those, and so on: connected components, each in the order of the items.
 * In linear time but for the walk to a key's root, which is short (union–find with paths halved).
 */
export function components<Value>(
  items: readonly Value[],
  keysOf: (item: Value) => readonly string[],
): readonly (readonly Value[])[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (
      let parent = parents.get(root);
      parent !== undefined && parent !== root;
      parent = parents.get(root)
    ) {
      parents.set(root, parents.get(parent) ?? parent);
      root = parent;
    }
    return root;
  };
  for (const item of items) {
    const [first = "", ...others] = keysOf(item);
    for (const other of others) parents.set(rootOf(other), rootOf(first));
  }
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const root = rootOf(keysOf(item)[0] ?? "");
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  return [...groups.values()];
}
