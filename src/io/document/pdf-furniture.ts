/** What stands at the head and the foot of the pages of a document, such as its title and the number of the page. */
import type { PdfRun } from "./pdf-run";

export type PdfPage = readonly PdfRun[];

/** As many of the highest and of the lowest of a page are looked at. */
const LINES_OF_EDGE = 3;
const LEAST_PAGES = 3;

/**
 * The pages without it: it would break paragraphs in two, and be taken for their numbers. It is what at least three pages, and half of
 * the odd or of the even ones, have at their edge in the same words, but for a number that counts the pages. Where there is nothing else, it stays.
 */
export function withoutFurniture(pages: readonly PdfPage[]): readonly PdfPage[] {
  const furniture = furnitureOf(pages);
  const others = pages.map((page, index) => {
    const gone = new Set(
      edgesOf(page).filter(({ text }) => keysOf(text, index).some((key) => furniture.has(key))),
    );
    return page.filter((line) => !gone.has(line));
  });
  return others.some((page) => page.length > 0) ? others : pages;
}

function furnitureOf(pages: readonly PdfPage[]): ReadonlySet<string> {
  const places = new Map<string, Set<number>>();
  pages.forEach((page, index) => {
    for (const key of edgesOf(page).flatMap(({ text }) => keysOf(text, index)))
      places.set(key, (places.get(key) ?? new Set()).add(index));
  });
  return new Set([...places].filter(([, on]) => isUsual([...on], pages.length)).map(([key]) => key));
}

const isUsual = (on: readonly number[], pages: number): boolean =>
  on.length >= LEAST_PAGES &&
  [0, 1].some((side) => on.filter((page) => page % 2 === side).length >= Math.ceil((pages - side) / 2) / 2);

function edgesOf(page: PdfPage): readonly PdfRun[] {
  const byHeight = page.toSorted((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, LINES_OF_EDGE), ...byHeight.slice(-LINES_OF_EDGE)])];
}

/** As it stands, and with each of its numbers less that of the page; those of paragraphs, such as 3.4, count no pages. */
function keysOf(text: string, page: number): readonly string[] {
  const plain = text.replace(/\s+/g, " ").trim();
  const counted = [...plain.matchAll(/(?<![\d.])\d{1,4}(?!\.?\d)/g)].map(
    ({ 0: number, index }) =>
      `${plain.slice(0, index)}\0${Number(number) - page}\0${plain.slice(index + number.length)}`,
  );
  return [plain, ...counted];
}
