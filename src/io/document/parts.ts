import type { Lines, Places } from "./places";

/** A stretch of a document, with the cited paragraphs that begin with it. */
export interface DocumentPart {
  readonly locators: readonly string[];
  readonly text: string;
}

/** The text cut where cited paragraphs begin; all of it is in some part, in its order. */
export function partsOf(lines: Lines, places: Places): readonly DocumentPart[] {
  const begins = [...new Set([0, ...places.values()])].toSorted((a, b) => a - b);
  return begins
    .map((from, index) => ({
      locators: [...places].filter(([, place]) => place === from).map(([locator]) => locator),
      text: lines
        .slice(from, begins[index + 1])
        .join("\n")
        .trim(),
    }))
    .filter(({ locators, text }) => locators.length > 0 || text !== "");
}
