/** Which lines run clear of all that is drawn: routes keep clear of what is there in the same years, and here those of two periods meet. */

import type { PartnershipRecord } from "../../record/record";
import type { Place } from "../layout/place";
import type { Places } from "../layout/places";
import type { Rect } from "../layout/rect";
import { segmentMeets } from "../layout/rect";
import type { Route } from "../routes/route";
import type { PlanEdge } from "./elements";
import { headingWords } from "./heading-words";
import type { Look } from "./look";
import type { PlanRouteOf } from "./plot";

interface Scene {
  readonly places: Places;
  readonly edges: readonly PlanEdge[];
  readonly looks: ReadonlyMap<string, Pick<Look, "height">>;
  readonly routeOf: PlanRouteOf;
}

/** Without those that would run through a box that is not their end, or over a heading. */
export function clearLines(
  record: PartnershipRecord,
  lines: ReadonlyMap<string, string>,
  { places: { places, headings }, edges, looks, routeOf }: Scene,
): ReadonlyMap<string, string> {
  const drawn = [...looks].flatMap(([id, { height }]) => {
    const place = places.get(id);
    return place ? [{ place, rect: grown({ ...place.rect, height }) }] : [];
  });
  const shown = headings.filter(({ ids }) => ids.some((id) => looks.has(id)));
  const words = shown.map((heading) => headingWords(record, heading));
  const isClear = (edge: PlanEdge): boolean => {
    const route = routeOf(edge) ?? [];
    const own = ownOf(places, edge);
    const others = drawn.filter(({ place }) => !own.has(place.id)).map(({ rect }) => rect);
    return (
      ![...others, ...words].some((rect) => meets(rect, route)) &&
      !shown.some(({ rect }) => runsAlong(rect, route))
    );
  };
  const clear = edges.filter((edge) => lines.has(edge.id) && isClear(edge));
  return new Map(clear.map(({ id }) => [id, lines.get(id) ?? ""]));
}

/** A line as near as its own width seems to touch. */
const NEAR = 1;

const grown = ({ x, y, width, height }: Rect): Rect => ({
  x: x - NEAR,
  y: y - NEAR,
  width: width + 2 * NEAR,
  height: height + 2 * NEAR,
});

/** Its ends, and the boxes in which these stand. */
const ownOf = (places: ReadonlyMap<string, Place>, { from, to }: PlanEdge): ReadonlySet<string> =>
  new Set([from, to].flatMap((id) => [id, places.get(id)?.containerId ?? id]));

const meets = (rect: Rect, route: Route): boolean =>
  route.slice(1).some((point, index) => segmentMeets(rect, route[index] ?? point, point));

/** Along the row of a heading a line would seem to be the one under its words. */
const runsAlong = (row: Rect, route: Route): boolean =>
  route.slice(1).some((point, index) => {
    const before = route[index] ?? point;
    return before.y === point.y && segmentMeets(row, before, point);
  });
