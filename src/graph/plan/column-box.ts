/** A box in the column of a narrow screen: no higher than what the period tells in it. */
import { linesOf } from "../layout/box-list";
import type { ColumnBox } from "../layout/column";
import { CHIP_GAP, PADDING_X, PADDING_Y, SMALL_LINE } from "../layout/metrics";
import type { Place } from "../layout/place";
import { boxFoot } from "./box-foot";
import type { Look } from "./look";
import { rowsOf } from "./rows";

/** A place with how it looks there. */
export interface InColumn {
  readonly place: Place;
  readonly look: Look;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Below the last row of what stands in a box. */
const BOX_END = PADDING_Y + 2;

/** The box first, as high as what stands in it asks for; then what stands in it. The box is to be seen. */
export function boxInColumn(
  { place, chips }: ColumnBox,
  looks: ReadonlyMap<string, Look>,
  corner: Corner,
): readonly [InColumn, ...InColumn[]] {
  const head = fitted(place, looks);
  if (!head) throw new Error(`“${place.id}” is not to be seen.`);
  const seen = chips.flatMap((chip) => fitted(chip, looks) ?? []);
  const top = head.look.height - PADDING_Y + CHIP_GAP;
  const { inside, end } = chipsInBox(seen, { x: corner.x + PADDING_X, y: corner.y + top }, place.rect.width);
  const height = seen.length > 0 ? end - corner.y + BOX_END : head.look.height;
  return [at({ ...head, look: { ...head.look, height } }, corner), ...inside];
}

/** In rows from this corner on, and where the last ends. */
function chipsInBox(
  chips: readonly InColumn[],
  { x, y }: Corner,
  width: number,
): { readonly inside: readonly InColumn[]; readonly end: number } {
  const own = chips[0]?.place.rect.width ?? 0;
  const inside: InColumn[] = [];
  let top = y;
  for (const row of rowsOf(chips, 2 * own < width ? 2 : 1)) {
    inside.push(...row.map((chip, index) => at(chip, { x: x + index * (own + CHIP_GAP), y: top })));
    top += Math.max(...row.map(({ look }) => look.height)) + CHIP_GAP;
  }
  return { inside, end: top - CHIP_GAP };
}

const at = ({ place, look }: InColumn, { x, y }: Corner): InColumn => ({
  place: { ...place, rect: { ...place.rect, x, y, height: look.height } },
  look,
});

/** With as few lines kept below its name as the period needs; null for what is not to be seen. */
function fitted(place: Place, looks: ReadonlyMap<string, Look>): InColumn | null {
  const look = looks.get(place.id);
  if (!look) return null;
  const foot = leastFoot(place, look);
  const spared = place.foot - foot + (isBare(place, look) ? 1 : 0);
  const headHeight = place.headHeight - spared * SMALL_LINE;
  const height = headHeight + linesOf(look.list) * SMALL_LINE;
  return { place: { ...place, foot, headHeight }, look: { ...look, height } };
}

/** How many of its lines are enough to tell all that the most would tell. Councils are low as they are. */
function leastFoot(place: Place, look: Look): number {
  if (place.kind === "council") return place.foot;
  const whole = boxFoot(place, look);
  const tellsAll = (foot: number): boolean => {
    const { marks, part } = boxFoot({ ...place, foot }, look);
    return marks.length === whole.marks.length && part.join() === whole.part.join();
  };
  return Array.from({ length: place.foot }, (_, foot) => foot).find(tellsAll) ?? place.foot;
}

/** Nothing is told under the name of a box: the line for how it stands is not needed. */
function isBare(place: Place, look: Look): boolean {
  const { part, marks } = boxFoot(place, look);
  return place.kind === "box" && look.status === "" && part.length + marks.length === 0;
}
