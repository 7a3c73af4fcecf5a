/**
 * A text with a table in it as it is today, between two marks.
 * @param what the table is of, as the marks call it
 * @throws Error where the text has no place for it
 */
export function withTable(text: string, what: string, lines: readonly string[]): string {
  const begin = `<!-- ${what}: written by \`npm run describe\`. -->`;
  const end = `<!-- End of the ${what.toLowerCase()}. -->`;
  const [before, rest] = text.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`Expected “${begin}” and “${end}”`);
  return `${before}${begin}\n\n${lines.join("\n")}\n\n${end}${after}`;
}
