/** Where something is written on a plan: in its boxes, and over its parts. */
import type { PartnershipRecord } from "../../record/record";
import { linesOf } from "../layout/box-list";
import { SMALL_LINE } from "../layout/metrics";
import type { Places } from "../layout/places";
import type { Rect } from "../layout/rect";
import { headingWords } from "./heading-words";
import type { Look } from "./look";

/** From the edge of a box to what is written in it there is at least so much room. */
const INSET = 4;

export function writtenOn(
  record: PartnershipRecord,
  { places, headings }: Places,
  looks: ReadonlyMap<string, Pick<Look, "height" | "list">>,
): readonly Rect[] {
  const inBoxes = [...looks].flatMap(([id, { height, list }]) => {
    const place = places.get(id);
    if (!place) return [];
    const { x, y, width } = place.rect;
    const words = Math.min(height, place.headHeight + linesOf(list) * SMALL_LINE);
    return [{ x: x + INSET, y: y + INSET, width: width - 2 * INSET, height: words - 2 * INSET }];
  });
  const seen = headings.filter(({ ids }) => ids.some((id) => looks.has(id)));
  return [...inBoxes, ...seen.map((heading) => headingWords(record, heading))];
}
