/** Where some entities go and others come: the classes of all but those that come. Null where there is nothing to stage. */
export function withoutComing(
  applied: ReadonlyMap<string, string>,
  classes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | null {
  const stays = [...classes].filter(([id]) => applied.has(id));
  const goes = applied.size > stays.length;
  return goes && stays.length < classes.size ? new Map(stays) : null;
}
