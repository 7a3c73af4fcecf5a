import { innerWidth } from "../layout/inner-width";
import { CHIP_PADDING_Y, COUNCIL_HEIGHT, PADDING_Y, SMALL_LINE } from "../layout/metrics";
import type { Place, PlaceKind } from "../layout/place";
import type { Rect } from "../layout/rect";
import type { LookedEntry } from "./list-look";

export interface ListRow {
  readonly entry: LookedEntry;
  /** From the top left corner of the place. */
  readonly rect: Rect;
}

const FEET: Readonly<Record<PlaceKind, number>> = {
  box: PADDING_Y,
  chip: CHIP_PADDING_Y,
  council: (COUNCIL_HEIGHT - SMALL_LINE) / 2,
};

/** Where each entry of a list stands in its box, one below the other. */
export function listRows(place: Place, list: readonly LookedEntry[]): readonly ListRow[] {
  const width = innerWidth(place);
  const x = (place.rect.width - width) / 2;
  let y = place.headHeight - FEET[place.kind];
  return list.map((entry) => {
    const rect = { x, y, width, height: entry.lines.length * SMALL_LINE };
    y += rect.height;
    return { entry, rect };
  });
}
