/**
 * Gutters that are made wider when all has its place: what lies beyond a gutter moves on, all along it, so that what was in a row
 * or a column stays in one, and nothing comes nearer to anything.
 */
import { PADDING_Y } from "./metrics";
import type { Place } from "./place";
import type { Places } from "./places";
import type { Rect } from "./rect";
import { withoutSurround, withSurround } from "./surround";

export interface Gutter {
  readonly low: number;
  readonly high: number;
  /** How much wider it is to be, in units of the plan. */
  readonly extra: number;
}

/** Of upright gutters, and of level ones: none overlaps another of its kind. */
export interface Widening {
  readonly x: readonly Gutter[];
  readonly y: readonly Gutter[];
}

/** Where a coordinate comes to lie; what is within a gutter keeps its share of it. */
export function widenedAt(gutters: readonly Gutter[], at: number): number {
  const extra = gutters.reduce((sum, gutter) => sum + gutter.extra * shareBefore(gutter, at), 0);
  // Eighths add up exactly: what met before still meets.
  return Math.round((at + extra) * 8) / 8;
}

const shareBefore = ({ low, high }: Gutter, at: number): number =>
  at <= low ? 0 : at >= high ? 1 : (at - low) / (high - low);

export function widenedRect({ x: across, y: down }: Widening, { x, y, width, height }: Rect): Rect {
  const [left, top] = [widenedAt(across, x), widenedAt(down, y)];
  return {
    x: left,
    y: top,
    width: widenedAt(across, x + width) - left,
    height: widenedAt(down, y + height) - top,
  };
}

/**
 * The same places where nothing is to be wider.
 *
 * @param joined those at which lines end
 */
export function widenedPlaces(all: Places, widening: Widening, joined: ReadonlySet<string>): Places {
  if (widening.x.length === 0 && widening.y.length === 0) return all;
  const ofCouncils = wideningOfCouncils([...all.places.values()], widening, joined);
  const places = [...all.places.values()].map((place) =>
    widenedPlace(place, place.kind === "council" ? ofCouncils : widening, joined),
  );
  return {
    places: new Map(places.map((place) => [place.id, place])),
    headings: all.headings.map((heading) => ({ ...heading, rect: widenedRect(widening, heading.rect) })),
    main: withoutSurround(widenedRect(widening, withSurround(all.main))),
  };
}

/** Councils that no line joins stay as close together as they are: what is wider beside them is nothing to them. */
function wideningOfCouncils(
  places: readonly Place[],
  widening: Widening,
  joined: ReadonlySet<string>,
): Widening {
  const councils = places.filter(({ kind }) => kind === "council");
  if (councils.some(({ id }) => joined.has(id))) return widening;
  const top = Math.min(...councils.map(({ rect }) => rect.y));
  return { ...widening, y: widening.y.filter(({ high }) => high <= top) };
}

/** What no line ends at is no higher than its words ask for. */
function widenedPlace(place: Place, widening: Widening, joined: ReadonlySet<string>): Place {
  const { id, kind, rect, headHeight } = place;
  const wider = widenedRect(widening, rect);
  const isWhole = headHeight === rect.height;
  if (isWhole && !joined.has(id)) return { ...place, rect: { ...wider, height: headHeight } };
  // Below the name of a box that holds others there may be such a gutter, and the name itself is no higher for it.
  const padding = kind === "box" && !isWhole ? PADDING_Y : 0;
  const head = widenedRect(widening, { ...rect, height: headHeight - padding });
  return { ...place, rect: wider, headHeight: head.height + padding };
}
