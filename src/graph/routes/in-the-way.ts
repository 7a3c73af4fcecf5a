/** What stands in the way of a line, in the years in which it is drawn. */
import { PADDING_Y, SMALL_LINE } from "../layout/metrics";
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

/** All that is shown in any of some years. */
export interface Survey {
  readonly years: readonly number[];
  readonly outermost: ReadonlyMap<string, Obstacle>;
  /** What a line meets within a box: its words, and what stands in it. */
  readonly inside: ReadonlyMap<string, readonly Obstacle[]>;
  readonly headings: readonly Obstacle[];
}

export type SurveyIn = (years: readonly number[]) => Survey;

/** Lines that are drawn in the same years have one survey. */
export function surveysOf(ground: Ground): SurveyIn {
  const known = new Map<string, Survey>();
  return (years) => {
    const key = years.join();
    const survey = known.get(key) ?? surveyOf(ground, years);
    known.set(key, survey);
    return survey;
  };
}

function surveyOf({ standings, outermost, contents, headings }: Ground, years: readonly number[]): Survey {
  return {
    years,
    outermost: new Map(
      outermost.flatMap((standing) => obstacleOf(standing, years).map((each) => [standing.place.id, each])),
    ),
    inside: new Map(
      [...contents].map(([id, content]) => [
        id,
        [...content.flatMap((each) => obstacleOf(each, years)), ...wordsOf(standings.get(id), years)],
      ]),
    ),
    headings: headings
      .filter((heading) => years.some((year) => heading.years.has(year)))
      .flatMap(({ words, row }) => [
        { rect: words, ...OF_WORDS },
        { rect: row, ...OF_ROW },
      ]),
  };
}

/** As high as it is at most in these years. */
function obstacleOf({ place, heights }: Standing, years: readonly number[]): readonly Obstacle[] {
  let height = 0;
  for (const year of years) height = Math.max(height, heights.get(year) ?? 0);
  return height === 0 ? [] : [{ rect: { ...place.rect, height }, ...BESIDE[place.kind], isRow: false }];
}

/** The name of a box, how it stands, and the most who are listed in it in one of the years. */
function wordsOf(standing: Standing | undefined, years: readonly number[]): readonly Obstacle[] {
  if (!standing) return [];
  const { rect, headHeight, listed } = standing.place;
  const lines = Math.max(0, ...years.map((year) => listed?.get(year) ?? 0));
  const height = headHeight - PADDING_Y + lines * SMALL_LINE;
  return [{ rect: { ...rect, height }, ...OF_WORDS }];
}

/** @param within only what reaches into it is looked at */
export function obstaclesBetween(
  { outermost, inside, headings }: Survey,
  [from, to]: readonly [Standing, Standing],
  within: Rect,
): readonly Obstacle[] {
  const containers = new Set([from.place.containerId, to.place.containerId]);
  const isNear = ({ rect }: Obstacle): boolean => rectsOverlap(rect, within);
  const obstacles: Obstacle[] = [];
  for (const [id, obstacle] of outermost)
    if (isNear(obstacle) && !containers.has(id)) obstacles.push(obstacle);
  for (const id of containers) if (id !== null) obstacles.push(...(inside.get(id) ?? []));
  obstacles.push(...headings.filter(isNear));
  return obstacles;
}
