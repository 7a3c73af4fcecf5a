/** What stands in the way of a line, in the years in which it is drawn. */
import { PADDING_Y } from "../layout/metrics";
import type { PlaceKind } from "../layout/place";
import type { Rect } from "../layout/rect";
import { rectsOverlap } from "../layout/rect";
import type { Ground, Standing } from "./ground";
import type { Obstacle } from "./obstacle";

/** Beside boxes a line runs in the middle of the gutter, in the narrow gaps of small things likewise. */
const BESIDE: Readonly<Record<PlaceKind, Pick<Obstacle, "beside" | "above" | "clearance">>> = {
  box: { beside: 9, above: 9, clearance: 4 },
  council: { beside: 9, above: 3.5, clearance: 2 },
  chip: { beside: 4, above: 4, clearance: 1.5 },
};
const OF_WORDS = { beside: 8, above: 4, clearance: 2, isRow: false } as const;
const OF_ROW = { beside: 9, above: 9, clearance: 2, isRow: true } as const;

/**
 * @param years those in which the line is drawn
 * @param within only what reaches into it is looked at
 */
export function obstaclesBetween(
  { outermost, contents, standings, headings }: Ground,
  [from, to]: readonly [Standing, Standing],
  years: readonly number[],
  within: Rect,
): readonly Obstacle[] {
  const containers = new Set([from.place.containerId, to.place.containerId]);
  const isNear = ({ place: { id, rect } }: Standing): boolean =>
    rectsOverlap(rect, within) && !containers.has(id);
  const inside = [...containers].flatMap((id) => (id === null ? [] : (contents.get(id) ?? [])));
  return [
    ...[...outermost, ...inside].filter(isNear).flatMap((standing) => obstacleOf(standing, years)),
    ...[...containers].flatMap((id) => headOf(id === null ? undefined : standings.get(id))),
    ...headings
      .filter((heading) => rectsOverlap(heading.row, within) && years.some((year) => heading.years.has(year)))
      .flatMap(({ words, row }) => [
        { rect: words, ...OF_WORDS },
        { rect: row, ...OF_ROW },
      ]),
  ];
}

/** As high as it is at most in these years. */
function obstacleOf({ place, heights }: Standing, years: readonly number[]): readonly Obstacle[] {
  let height = 0;
  for (const year of years) height = Math.max(height, heights.get(year) ?? 0);
  return height === 0 ? [] : [{ rect: { ...place.rect, height }, ...BESIDE[place.kind], isRow: false }];
}

/** The name of a box, for lines that run within it. */
function headOf(standing: Standing | undefined): readonly Obstacle[] {
  if (!standing) return [];
  const { rect, headHeight } = standing.place;
  const words: Rect = { ...rect, height: headHeight - PADDING_Y };
  return [{ rect: words, ...OF_WORDS }];
}
