import { CHIP_PADDING_X, PADDING_X } from "./metrics";
import type { Place, PlaceKind } from "./place";

const PADDINGS: Readonly<Record<PlaceKind, number>> = {
  box: PADDING_X,
  chip: CHIP_PADDING_X,
  council: CHIP_PADDING_X + 2,
};

/** The width that a place leaves for words. */
export const innerWidth = ({ kind, rect }: Pick<Place, "kind" | "rect">): number =>
  rect.width - 2 * PADDINGS[kind];
