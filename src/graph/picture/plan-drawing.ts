/** What of a plan is to be seen, with where and how it is drawn. */

import type { Heading, Place } from "../layout/place";
import type { Places } from "../layout/places";
import type { Rect } from "../layout/rect";
import type { PlanEdge } from "../plan/elements";
import type { Course } from "../plan/line-course";
import { courseOf } from "../plan/line-course";
import type { Look } from "../plan/look";

export interface PlanDrawing {
  readonly places: Places;
  readonly looks: ReadonlyMap<string, Look>;
  readonly edges: readonly PlanEdge[];
  /** Of the lines that are to be seen, how each looks. */
  readonly lines: ReadonlyMap<string, string>;
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
  readonly course: Course;
}

/** In the order of the places: a box before what stands in it. */
export const entitiesIn = ({ places, looks }: PlanDrawing): readonly DrawnEntity[] =>
  [...places.places.values()].flatMap((place) => {
    const look = looks.get(place.id);
    return look ? [{ place, look }] : [];
  });

/** As large as it is drawn. */
export const rectOf = ({ place: { rect }, look: { height } }: DrawnEntity): Rect => ({ ...rect, height });

export function linesIn(
  { edges, lines }: PlanDrawing,
  entities: readonly DrawnEntity[],
): readonly DrawnLine[] {
  const rects = new Map(entities.map((entity) => [entity.place.id, rectOf(entity)]));
  return edges.flatMap((edge) => {
    const [look, from, to] = [lines.get(edge.id), rects.get(edge.from), rects.get(edge.to)];
    if (look === undefined || !from || !to) return [];
    const classes = new Set(`${edge.classes} ${look}`.split(" "));
    return [{ edge, classes, course: courseOf(from, to, classes) }];
  });
}
