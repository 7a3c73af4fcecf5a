/** The column of a narrow screen in one period: what is to be seen, one below another without a gap. */

import { linesOf } from "../layout/box-list";
import type { ColumnSection } from "../layout/column";
import { CHIP_GAP, HEADING_HEIGHT, PADDING_X, PADDING_Y, SMALL_LINE } from "../layout/metrics";
import type { Heading, Place } from "../layout/place";
import { boxFoot } from "./box-foot";
import type { Look } from "./look";

export interface ColumnAt {
  readonly places: ReadonlyMap<string, Place>;
  readonly headings: readonly Heading[];
  readonly looks: ReadonlyMap<string, Look>;
  readonly height: number;
}

/** Between two boxes, and before a heading. */
const BOX_GAP = 9;
const SECTION_GAP = 14;
const SMALL_GAP = 8;

/** @param looks of all that is to be seen */
export function columnAt(
  sections: readonly ColumnSection[],
  looks: ReadonlyMap<string, Look>,
  width: number,
): ColumnAt {
  const places = new Map<string, Place>();
  const fitted = new Map<string, Look>();
  const headings: Heading[] = [];
  let y = 0;
  for (const { heading, boxes, abreast } of sections) {
    const seen = boxes.filter(({ place }) => looks.has(place.id));
    if (seen.length === 0) continue;
    headings.push({ ...heading, rect: { x: 0, y, width, height: HEADING_HEIGHT } });
    y += HEADING_HEIGHT;
    for (const row of rowsOf(seen, abreast)) {
      const heights = row.map(({ place, chips }, index) => {
        const x = index * (place.rect.width + SMALL_GAP);
        const placed = placedBox(place, chips, looks, { x, y });
        for (const each of placed) {
          places.set(each.place.id, each.place);
          fitted.set(each.look.id, each.look);
        }
        return placed[0]?.look.height ?? 0;
      });
      y += Math.max(...heights) + BOX_GAP;
    }
    y += SECTION_GAP - BOX_GAP;
  }
  return { places, headings, looks: fitted, height: Math.max(0, y - SECTION_GAP) };
}

function rowsOf<Value>(items: readonly Value[], abreast: number): readonly (readonly Value[])[] {
  const count = Math.ceil(items.length / abreast);
  return Array.from({ length: count }, (_, row) => items.slice(row * abreast, (row + 1) * abreast));
}

interface Placed {
  readonly place: Place;
  readonly look: Look;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The box first, as high as what stands in it asks for; then what stands in it. */
function placedBox(
  place: Place,
  chips: readonly Place[],
  looks: ReadonlyMap<string, Look>,
  { x, y }: Corner,
): readonly Placed[] {
  const head = fittedTo(place, looks);
  const inside: Placed[] = [];
  const top = head.look.height - PADDING_Y + CHIP_GAP;
  let foot = top;
  const seen = chips.filter(({ id }) => looks.has(id)).map((chip) => fittedTo(chip, looks));
  const abreast = (seen[0]?.place.rect.width ?? 0) * 2 < place.rect.width ? 2 : 1;
  for (const row of rowsOf(seen, abreast)) {
    row.forEach((chip, index) => {
      const left = x + PADDING_X + index * (chip.place.rect.width + CHIP_GAP);
      inside.push(movedTo(chip, { x: left, y: y + foot }));
    });
    foot += Math.max(...row.map(({ look }) => look.height)) + CHIP_GAP;
  }
  const height = seen.length > 0 ? foot - CHIP_GAP + PADDING_Y + 2 : head.look.height;
  const box = movedTo({ place: head.place, look: { ...head.look, height } }, { x, y });
  return [box, ...inside];
}

const movedTo = ({ place, look }: Placed, { x, y }: Corner): Placed => ({
  place: { ...place, rect: { ...place.rect, x, y, height: look.height } },
  look,
});

/** With as few lines kept below its name as the period needs. */
function fittedTo(place: Place, looks: ReadonlyMap<string, Look>): Placed {
  const look = looks.get(place.id) as Look;
  const whole = boxFoot(place, look);
  const needed = Array.from({ length: place.foot }, (_, foot) => foot).find((foot) => {
    const tried = boxFoot({ ...place, foot }, look);
    return tried.marks.length === whole.marks.length && tried.part.join() === whole.part.join();
  });
  const foot = needed ?? place.foot;
  // Nothing is told under the name: no line is kept for it.
  const isBare = place.kind === "box" && look.status === "" && whole.part.length + whole.marks.length === 0;
  const headHeight = place.headHeight - (place.foot - foot + (isBare ? 1 : 0)) * SMALL_LINE;
  const height = headHeight + linesOf(look.list) * SMALL_LINE;
  return { place: { ...place, foot, headHeight }, look: { ...look, height } };
}
