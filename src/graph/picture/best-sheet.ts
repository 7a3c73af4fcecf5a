/** Which of several sheets of the same goes on paper best. */

import type { Sheet, SheetWidth } from "./sheet";

/** What the lowest page of a width leaves below a title, in CSS pixels. */
const PAGE_HEIGHTS: Readonly<Record<SheetWidth, number>> = { 340: 940, 706: 940, 1036: 655, 1500: 970 };

/**
 * That which takes the fewest pages, of those that are not made smaller and of which no piece is higher than a page; if there is none,
 * the one whose highest piece is lowest, so that as little as may be is cut.
 *
 * @throws where there is none to choose from
 */
export function bestSheet(sheets: readonly Sheet[], width: SheetWidth): Sheet {
  const unreduced = sheets.filter((sheet) => isUnreduced(sheet, width));
  const best =
    least(
      sheets.filter((sheet) => isWholeOn(sheet, width)),
      (sheet) => pagesOf(sheet, width),
    ) ??
    least(unreduced, (sheet) => Math.max(...heightsOn(sheet, width))) ??
    least(sheets, (sheet) => sheet.width);
  if (!best) throw new Error("Expected at least one sheet to choose from; found none");
  return best;
}

const isUnreduced = (sheet: Sheet, width: SheetWidth): boolean => sheet.width <= width;

/** Whether it need not be made smaller, and each piece fits on a page, so that none is cut. */
export const isWholeOn = (sheet: Sheet, width: SheetWidth): boolean =>
  isUnreduced(sheet, width) && heightsOn(sheet, width).every((height) => height <= PAGE_HEIGHTS[width]);

/** Of the pieces, in CSS pixels on paper of a width. */
const heightsOn = ({ width: drawn, pieces }: Sheet, width: SheetWidth): readonly number[] =>
  pieces.map(({ height }) => (height * width) / drawn);

/** The share of the last page that is filled counts too. */
function pagesOf(sheet: Sheet, width: SheetWidth): number {
  const page = PAGE_HEIGHTS[width];
  let filled = 0;
  for (const height of heightsOn(sheet, width)) {
    const room = page - (filled % page);
    filled += height <= room ? height : room + height;
  }
  return filled / page;
}

const least = <Value>(among: readonly Value[], sizeOf: (value: Value) => number): Value | undefined =>
  among.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
