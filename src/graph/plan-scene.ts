/** What of a plan is to be seen, with where and how it is drawn. */
import type { PlanEdge } from "./elements";
import type { Course } from "./line-course";
import { courseOf } from "./line-course";
import type { Look } from "./look";
import type { Heading, Place } from "./place";
import type { Places } from "./places";
import type { Rect } from "./rect";

export interface PlanScene {
  readonly places: Places;
  readonly looks: ReadonlyMap<string, Look>;
  readonly edges: readonly PlanEdge[];
  /** Of the lines that are to be seen, how each looks. */
  readonly lines: ReadonlyMap<string, string>;
  readonly selectedId: string | null;
  readonly headingOf: (heading: Heading) => string;
}

export interface Thing {
  readonly place: Place;
  readonly look: Look;
}

export interface Line {
  readonly edge: PlanEdge;
  readonly classes: ReadonlySet<string>;
  readonly course: Course;
}

/** In the order of the places: a box before what stands in it. */
export const thingsIn = ({ places, looks }: PlanScene): readonly Thing[] =>
  [...places.places.values()].flatMap((place) => {
    const look = looks.get(place.id);
    return look ? [{ place, look }] : [];
  });

/** As large as it is drawn. */
export const rectOf = ({ place: { rect }, look: { height } }: Thing): Rect => ({ ...rect, height });

export function linesIn({ edges, lines }: PlanScene, things: readonly Thing[]): readonly Line[] {
  const rects = new Map(things.map((thing) => [thing.place.id, rectOf(thing)]));
  return edges.flatMap((edge) => {
    const [look, from, to] = [lines.get(edge.id), rects.get(edge.from), rects.get(edge.to)];
    if (look === undefined || !from || !to) return [];
    const classes = new Set(`${edge.classes} ${look}`.split(" "));
    return [{ edge, classes, course: courseOf(from, to, classes) }];
  });
}
