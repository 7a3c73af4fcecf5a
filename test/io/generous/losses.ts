/** Everything that a document says and another does not, whatever the place: each text and number, with its field. */
export function lossesOf(said: unknown, written: unknown): readonly string[] {
  const left = new Set(leavesOf(written));
  return leavesOf(said).filter((leaf) => !left.has(leaf));
}

function leavesOf(value: unknown, field = ""): readonly string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => leavesOf(inner, field));
  if (typeof value !== "object") return [`${field}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, name));
}
