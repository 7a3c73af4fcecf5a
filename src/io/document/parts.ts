import type { ReadText } from "./document-text";
import type { Places } from "./places";

/** A stretch of a document, with the cited paragraphs that begin with it. */
export interface DocumentPart {
  readonly locators: readonly string[];
  readonly text: string;
  /** Of a file that has pages: the first and the last that it stands on, counted from 1. */
  readonly pages: readonly [first: number, last: number] | null;
}

/** The text cut where cited paragraphs begin; all of it is in some part, in its order. */
export function partsOf({ lines, pageStarts = [] }: ReadText, places: Places): readonly DocumentPart[] {
  const begins = [...new Set([0, ...places.values()])].toSorted((a, b) => a - b);
  return begins
    .map((from, index) => {
      const to = begins[index + 1] ?? lines.length;
      return {
        locators: [...places].filter(([, place]) => place === from).map(([locator]) => locator),
        text: lines.slice(from, to).join("\n").trim(),
        pages: pagesOf(pageStarts, from, to - 1),
      };
    })
    .filter(({ locators, text }) => locators.length > 0 || text !== "");
}

/** A page that has no text begins with the line of the next. */
function pagesOf(pageStarts: readonly number[], first: number, last: number): DocumentPart["pages"] {
  const pageOf = (line: number): number => pageStarts.findLastIndex((start) => start <= line) + 1;
  return pageStarts.length === 0 ? null : [pageOf(first), pageOf(last)];
}
