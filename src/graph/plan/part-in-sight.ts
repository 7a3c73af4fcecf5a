/** Of a large plan, which part is drawn: what the window shows, and what lies about it. */
import type { Camera, Size } from "../layout/camera";
import type { Places } from "../layout/places";
import type { Rect } from "../layout/rect";
import { rectsOverlap } from "../layout/rect";
import type { PlanEdge } from "./elements";

/** So many places are drawn all at once, for all time: a step in time shows and hides, and nothing comes as one moves about. */
const MOST_DRAWN_WHOLE = 300;

export const isDrawnByPart = ({ places }: Pick<Places, "places">): boolean => places.size > MOST_DRAWN_WHOLE;

/** Before it is known what the window shows. */
export const NOTHING_IN_SIGHT: Rect = { x: 0, y: 0, width: 0, height: 0 };

/** What the screen shows, in units of the plan. */
export const windowOf = ({ zoom, pan }: Camera, { width, height }: Size): Rect => ({
  x: -pan.x / zoom,
  y: -pan.y / zoom,
  width: width / zoom,
  height: height / zoom,
});

/** Half a window more on each side: so far one may move before anything else has to be drawn. */
const MORE = 0.5;

/** The same while the window lies within it. */
export function sightAround(window: Rect, before: Rect): Rect {
  if (isWithin(window, before)) return before;
  const [beside, above] = [window.width * MORE, window.height * MORE];
  return {
    x: window.x - beside,
    y: window.y - above,
    width: window.width + 2 * beside,
    height: window.height + 2 * above,
  };
}

const isWithin = (inner: Rect, outer: Rect): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

export interface PlanPart {
  /** Those in sight, and those at the other ends of lines. */
  readonly places: Places;
  readonly edges: readonly PlanEdge[];
  /** Whose names are written. */
  readonly inSight: ReadonlySet<string>;
}

/** A line of which neither end is in sight tells nothing, and is left out. */
export function partInSight(all: Places, edges: readonly PlanEdge[], sight: Rect): PlanPart {
  const places = [...all.places.values()];
  const inSight = new Set(places.filter(({ rect }) => rectsOverlap(rect, sight)).map(({ id }) => id));
  const touching = edges.filter(({ from, to }) => inSight.has(from) || inSight.has(to));
  const drawn = new Set([...inSight, ...touching.flatMap(({ from, to }) => [from, to])]);
  const own = new Map(places.filter(({ id }) => drawn.has(id)).map((place) => [place.id, place]));
  return { places: { ...all, places: own }, edges: touching, inSight };
}
