/**
 * Where a paragraph stands in its document. A locator that begins with a figure is the number of a paragraph, one that
 * begins with "App" stands in an appendix; any other is a heading or a part of the front matter.
 */
export const partOfDocument = (locator: string): "front" | "numbered" | "appendix" =>
  /^App/.test(locator) ? "appendix" : /^\d/.test(locator) ? "numbered" : "front";

const ORDER = { front: 0, numbered: 1, appendix: 2 } as const;

/** Front matter before the numbered paragraphs, appendices behind them; numbers by value, so that 3.10 follows 3.9. */
export const byLocator = (a: string, b: string): number =>
  ORDER[partOfDocument(a)] - ORDER[partOfDocument(b)] || a.localeCompare(b, "en-GB", { numeric: true });
