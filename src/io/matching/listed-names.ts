/** Names in one cell: on a line each, or with semicolons between them; else with commas, where each part is a name. */
export function listedNames(text: string): readonly string[] {
  const lines = partsAt(text, /[\n;•]+/);
  if (lines.length > 1) return lines;
  const parts = partsAt(text, /,\s+/);
  return parts.every(isName) ? parts : lines;
}

/** The same, of people: "and" stands between two of them. */
export const listedPeople = (text: string): readonly string[] =>
  listedNames(text).flatMap((part) => {
    const both = partsAt(part, /\s+(?:and|&)\s+/);
    return both.every(isName) ? both : [part];
  });

const partsAt = (text: string, separator: RegExp): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim().replace(/^[-–*]\s+/, ""))
    .filter((part) => part !== "");

/** Two words or more: "Smith, Ann" is one name. */
const isName = (part: string): boolean => /\S\s+\S/.test(part);
