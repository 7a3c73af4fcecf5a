/** Which of several sheets of the same goes on paper best. */

import type { Paper } from "./paper";
import type { Sheet } from "./sheet";
import { stripsOf } from "./sheet";

/**
 * That which takes the fewest pages, of those that are not made smaller and of which no piece is higher than a page; if there is none,
 * the one whose highest piece is lowest, so that as little as may be is cut.
 *
 * @throws where there is none to choose from
 */
export function bestSheet(sheets: readonly Sheet[], paper: Paper): Sheet {
  const unreduced = sheets.filter((sheet) => isUnreduced(sheet, paper));
  const best =
    least(
      sheets.filter((sheet) => isWholeOn(sheet, paper)),
      (sheet) => pagesOf(sheet, paper),
    ) ??
    least(unreduced, (sheet) => Math.max(...heightsOn(sheet, paper))) ??
    least(sheets, (sheet) => sheet.width);
  if (!best) throw new Error("Expected at least one sheet to choose from; found none");
  return best;
}

const isUnreduced = (sheet: Sheet, paper: Paper): boolean => sheet.width <= paper.width;

/** Whether it need not be made smaller, and each piece fits on a page, so that none is cut. */
export const isWholeOn = (sheet: Sheet, paper: Paper): boolean =>
  isUnreduced(sheet, paper) && heightsOn(sheet, paper).every((height) => height <= paper.height);

/** Of the pieces, in CSS pixels on the paper. */
const heightsOn = (sheet: Sheet, paper: Paper): readonly number[] =>
  stripsOf(sheet).map(({ height }) => (height * paper.width) / sheet.width);

/** The share of the last page that is filled counts too. */
function pagesOf(sheet: Sheet, paper: Paper): number {
  const page = paper.height;
  let filled = 0;
  for (const height of heightsOn(sheet, paper)) {
    const room = page - (filled % page);
    filled += height <= room ? height : room + height;
  }
  return filled / page;
}

const least = <Value>(among: readonly Value[], sizeOf: (value: Value) => number): Value | undefined =>
  among.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
