/** Where the word on a line stands: on one of its stretches that is long enough, where nothing else is written. */
import { textWidth } from "../layout/measure";
import { NAME_SIZE } from "../layout/metrics";
import type { Rect } from "../layout/rect";
import { rectsOverlap } from "../layout/rect";
import type { Point, Route } from "../routes/route";

/** Of the ground under the word, around it. */
export const WORD_PADDING = 2;
const WORD_HEIGHT = NAME_SIZE + 2 * WORD_PADDING;
/** At either end of a stretch, for a bend or the head of the line. */
const END_ROOM = 12;

export interface WordPlace {
  /** From the start of the line, along it. */
  readonly along: number;
  readonly rect: Rect;
}

/** @returns null where it fits nowhere; the panel tells it in any case */
export function wordPlace(route: Route, word: string, written: readonly Rect[]): WordPlace | null {
  const width = textWidth(word, NAME_SIZE) + 2 * WORD_PADDING;
  let start = 0;
  const found: (WordPlace & { readonly length: number })[] = [];
  for (const [index, point] of route.slice(1).entries()) {
    const from = route[index] ?? point;
    const length = Math.abs(point.x - from.x) + Math.abs(point.y - from.y);
    if (length >= width + 2 * END_ROOM)
      for (const share of SHARES) {
        const offset = length / 2 + share * (length / 2 - END_ROOM - width / 2);
        found.push({ along: start + offset, length, rect: rectAt(from, point, offset / length, width) });
      }
    start += length;
  }
  const inOrder = found.toSorted((a, b) => b.length - a.length);
  return inOrder.find(({ rect }) => !written.some((other) => rectsOverlap(rect, other))) ?? null;
}

/** From the middle of a stretch towards its ends: in the middle first. */
const SHARES = [0, -0.5, 0.5, -1, 1] as const;

/** An upright line has its word turned with it. */
function rectAt(a: Point, b: Point, share: number, length: number): Rect {
  const [x, y] = [a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share];
  const [width, height] = a.x === b.x ? [WORD_HEIGHT, length] : [length, WORD_HEIGHT];
  return { x: x - width / 2, y: y - height / 2, width, height };
}

interface Worded {
  readonly id: string;
  readonly word: string;
  readonly route: Route;
}

/** Where the words of several lines stand, none over another; of what is not in the map there is no room for any. */
export function wordPlaces(
  lines: readonly Worded[],
  written: readonly Rect[],
): ReadonlyMap<string, WordPlace> {
  const places = new Map<string, WordPlace>();
  const taken = [...written];
  for (const { id, word, route } of lines) {
    const place = wordPlace(route, word, taken);
    if (!place) continue;
    places.set(id, place);
    taken.push(place.rect);
  }
  return places;
}
