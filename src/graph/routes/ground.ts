/** All that stands on a plan, with the years in which it does: what the routes of its lines are found on. */
import type { Years } from "../layout/box";
import { heightAround, yearsIn } from "../layout/box";
import { SMALL_LINE } from "../layout/metrics";
import type { Heading, Place } from "../layout/place";
import type { Rect } from "../layout/rect";
import { rectAround } from "../layout/rect";
import { withSurround } from "../layout/surround";

/** A place with how high it is drawn in each year in which it, or something in it, is shown. */
export interface Standing {
  readonly place: Place;
  readonly heights: ReadonlyMap<number, number>;
}

export interface Ground {
  readonly standings: ReadonlyMap<string, Standing>;
  /** What stands in no box. */
  readonly outermost: readonly Standing[];
  readonly contents: ReadonlyMap<string, readonly Standing[]>;
  readonly headings: readonly HeadingGround[];
  /** As far as lines may run. */
  readonly bounds: Rect;
}

export interface HeadingGround {
  /** Of its words. */
  readonly words: Rect;
  /** Of the whole row, with the line under the words: what runs along it would seem to be that line. */
  readonly row: Rect;
  readonly years: ReadonlySet<number>;
}

/** @param widthOf how wide the words of a heading are */
export function groundOf(
  places: Iterable<Place>,
  headings: readonly Heading[],
  years: Years,
  widthOf: (heading: Heading) => number,
): Ground {
  const all = [...places];
  const contents = new Map<string, Standing[]>();
  for (const place of all) {
    if (place.containerId === null) continue;
    const standing = { place, heights: heightsOf(place, [], years) };
    contents.set(place.containerId, [...(contents.get(place.containerId) ?? []), standing]);
  }
  const outermost = all
    .filter(({ containerId }) => containerId === null)
    .map((place) => ({ place, heights: heightsOf(place, contents.get(place.id) ?? [], years) }));
  const standings = [...outermost, ...[...contents.values()].flat()];
  return {
    standings: new Map(standings.map((standing) => [standing.place.id, standing])),
    outermost,
    contents,
    headings: headings.map((heading) => headingGround(heading, years, widthOf(heading))),
    bounds: boundsOf(outermost.map(({ place }) => place.rect)),
  };
}

function boundsOf(rects: readonly Rect[]): Rect {
  const { x, y, width, height } = rectAround(rects, 0) ?? { x: 0, y: 0, width: 0, height: 0 };
  return withSurround({ x, y: 0, width, height: y + height });
}

function heightsOf(
  { id, rect, containerId, headHeight, listed }: Place,
  content: readonly Standing[],
  years: Years,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  // Of what stands in a box it is not told how many are listed in each year.
  const most = containerId === null ? null : rect.height;
  for (const year of yearsIn(years, id))
    heights.set(year, most ?? headHeight + (listed?.get(year) ?? 0) * SMALL_LINE);
  for (const { place, heights: own } of content) {
    const around = heightAround(place.rect, rect.y);
    for (const year of own.keys()) heights.set(year, Math.max(heights.get(year) ?? headHeight, around));
  }
  return heights;
}

const headingGround = ({ ids, rect }: Heading, years: Years, textWidth: number): HeadingGround => ({
  words: { ...rect, width: Math.min(textWidth, rect.width) },
  row: rect,
  years: new Set(ids.flatMap((id) => [...yearsIn(years, id)])),
});
