/** Appearances as in a style sheet: what a rule says holds of all that has its classes. */

/** What it says of all that has each of these classes; a rule overrules those that stand before it. */
export interface Rule<Appearance> {
  readonly of: readonly string[];
  readonly is: Partial<Appearance>;
}

/** What the rules together say of what has the classes. */
export function cascaded<Appearance extends object>(
  plain: Appearance,
  rules: readonly Rule<Appearance>[],
  classes: ReadonlySet<string>,
): Appearance {
  const appearance = { ...plain };
  for (const { of, is } of rules) if (of.every((name) => classes.has(name))) Object.assign(appearance, is);
  return appearance;
}
