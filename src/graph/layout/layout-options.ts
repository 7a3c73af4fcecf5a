import type { Size } from "./camera";
import { cameraOn, roomOn } from "./camera";
import { COUNCIL_EDGE, columnsWidth, LEAST_READABLE_ZOOM } from "./metrics";
import type { Rect } from "./rect";

/** What boxes list on demand: who sits there, and the bodies that are members. */
export type BoxList = "representatives" | "members";

/** What a plan is laid out for. */
export interface LayoutOptions {
  readonly areaId: string;
  /** How many columns of boxes stand side by side. */
  readonly columns: number;
  /** Whether the councils stand along the left edge, where they find room there; else they stand below, as on a narrow screen. */
  readonly councilsLeft: boolean;
  /** For which of them boxes have room; absent for none. */
  readonly lists?: readonly BoxList[];
}

const FEWEST_COLUMNS = 2;
export const MOST_COLUMNS = 12;
/** Under this width the councils stand below the plan, not along its edge. */
const NARROW = 560;

const readableWidth = (screen: Size): number => roomOn(screen).width / LEAST_READABLE_ZOOM;

/** As many columns as are readable side by side. */
function mostColumns(screen: Size, councilsLeft: boolean): number {
  const room = readableWidth(screen) - (councilsLeft ? COUNCIL_EDGE : 0);
  let columns = FEWEST_COLUMNS;
  while (columns < MOST_COLUMNS && columnsWidth(columns + 1) <= room) columns++;
  return columns;
}

/**
 * The layout options whose plan is largest on the screen: the most readable columns, or fewer where a small area would else lie along
 * one edge. It depends on the record, the area and the screen, never on the period.
 *
 * @param planOf the extent of the plan that the options give
 */
export function layoutOptionsFor(
  { areaId, lists = [] }: Pick<LayoutOptions, "areaId" | "lists">,
  screen: Size,
  planOf: (layout: LayoutOptions) => Rect,
): LayoutOptions {
  const councilsLeft = screen.width >= NARROW;
  const optionsOf = (columns: number): LayoutOptions => ({ areaId, columns, councilsLeft, lists });
  const zoomOf = (layout: LayoutOptions): number => cameraOn(planOf(layout), screen).zoom;
  const isWhole = (layout: LayoutOptions): boolean =>
    planOf(layout).height * zoomOf(layout) <= roomOn(screen).height;
  let best = optionsOf(mostColumns(screen, councilsLeft));
  // What is cut already is higher still in fewer columns.
  while (best.columns > FEWEST_COLUMNS && isWhole(best)) {
    const fewer = optionsOf(best.columns - 1);
    if (!isWhole(fewer) || zoomOf(fewer) <= zoomOf(best)) break;
    best = fewer;
  }
  return best;
}

/** With fewer columns where so many are not readable side by side, since gutters are wider than most where lines crowd. */
export function fittedTo(
  screen: Size,
  layout: LayoutOptions,
  planOf: (layout: LayoutOptions) => Rect,
): LayoutOptions {
  if (layout.columns <= FEWEST_COLUMNS || planOf(layout).width <= readableWidth(screen)) return layout;
  return fittedTo(screen, { ...layout, columns: layout.columns - 1 }, planOf);
}
