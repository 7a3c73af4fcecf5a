/** What of a plan is to be seen, with where and how it is drawn. */

import type { Heading, Place } from "../layout/place";
import type { Places } from "../layout/places";
import type { Rect } from "../layout/rect";
import type { PlanEdge } from "../plan/elements";
import type { Look } from "../plan/look";
import type { PlanRouteOf } from "../plan/plot";
import type { Route } from "../routes/route";

export interface PlanDrawing {
  readonly places: Places;
  readonly looks: ReadonlyMap<string, Look>;
  readonly edges: readonly PlanEdge[];
  /** Of the lines that are to be seen, how each looks. */
  readonly lines: ReadonlyMap<string, string>;
  readonly routeOf: PlanRouteOf;
  readonly selectedId: string | null;
  readonly headingOf: (heading: Heading) => string;
}

export interface DrawnEntity {
  readonly place: Place;
  readonly look: Look;
}

export interface DrawnLine {
  readonly edge: PlanEdge;
  readonly classes: ReadonlySet<string>;
  readonly route: Route;
}

/** In the order of the places: a box before what stands in it. */
export const entitiesIn = ({ places, looks }: PlanDrawing): readonly DrawnEntity[] =>
  [...places.places.values()].flatMap((place) => {
    const look = looks.get(place.id);
    return look ? [{ place, look }] : [];
  });

/** As large as it is drawn. */
export const rectOf = ({ place: { rect }, look: { height } }: DrawnEntity): Rect => ({ ...rect, height });

export const linesIn = ({ edges, lines, looks, routeOf }: PlanDrawing): readonly DrawnLine[] =>
  edges.flatMap((edge) => {
    if (!looks.has(edge.from) || !looks.has(edge.to)) return [];
    const look = lines.get(edge.id);
    const route = look === undefined ? null : routeOf(edge);
    return route ? [{ edge, classes: new Set(`${edge.classes} ${look}`.split(" ")), route }] : [];
  });
