import type { Places } from "../../graph/layout/places";
import type { Rect } from "../../graph/layout/rect";
import type { EdgeCourse } from "../../graph/plan/edge-course";
import { edgeCourseOf } from "../../graph/plan/edge-course";
import type { Attention } from "../../graph/plan/edge-look";
import type { PlanEdge } from "../../graph/plan/elements";
import type { Look } from "../../graph/plan/look";
import { neighboursOf } from "../../graph/plan/neighbours";
import { isOutside } from "../../graph/plan/outside";
import type { PlanRouteOf } from "../../graph/plan/plot";
import { wordPlaces } from "../../graph/plan/word-place";
import { getOrThrow } from "../../record/links";
import type { PartnershipRecord } from "../../record/record";
import type { Slice } from "../../record/slice";

/** Every element of the canvas that is to be seen, with its classes. */
export function canvasClasses(
  record: PartnershipRecord,
  slice: Slice,
  looks: ReadonlyMap<string, Look>,
  lines: ReadonlyMap<string, string>,
  { hoveredId, selectedId, way }: Attention,
): ReadonlyMap<string, string> {
  const near = hoveredId === null ? null : neighboursOf(record, slice, hoveredId);
  // Of what is no structure the looks tell where it has a part.
  const ofSelected =
    selectedId === null || isOutside(record, selectedId) ? null : neighboursOf(record, slice, selectedId);
  const linked = way?.ids ?? ofSelected;
  const classes = new Map<string, string>(lines);
  for (const [id, look] of looks) {
    const state = [
      id === selectedId ? "selected" : "",
      near?.has(id) || linked?.has(id) ? "lit" : "",
      near && !near.has(id) ? "dim" : "",
    ];
    classes.set(id, [look.classes, ...state].filter((name) => name !== "").join(" "));
  }
  return classes;
}

/** Where each line that is to be seen runs, from and to boxes as large as they are drawn. */
export function coursesOf(
  { places }: Places,
  edges: readonly PlanEdge[],
  lines: ReadonlyMap<string, string>,
  frames: ReadonlyMap<string, Rect>,
  routeOf: PlanRouteOf,
  written: readonly Rect[],
): ReadonlyMap<string, EdgeCourse> {
  const rectOf = (id: string): Rect => frames.get(id) ?? getOrThrow(places, id).rect;
  const seen = edges.filter(({ id }) => lines.has(id));
  const worded = seen.filter(({ id }) => lines.get(id)?.split(" ").includes("worded"));
  const words = wordPlaces(
    worded.map((edge) => ({ ...edge, route: routeOf(edge) ?? [] })),
    written,
  );
  return new Map(
    seen.map((edge) => {
      const course = edgeCourseOf(routeOf(edge) ?? [], rectOf(edge.from), rectOf(edge.to));
      const place = words.get(edge.id);
      return [edge.id, place ? { ...course, word: edge.word, wordAt: place.along } : course] as const;
    }),
  );
}

/** How large each box that holds others, or lists who sits there, is to be drawn. */
export const framesOf = ({ places }: Places, looks: ReadonlyMap<string, Look>): ReadonlyMap<string, Rect> =>
  new Map(
    [...looks.values()].flatMap(({ id, height }) => {
      const place = places.get(id);
      return place && (place.kind === "box" || place.room > 0)
        ? [[id, { ...place.rect, height }] as const]
        : [];
    }),
  );
