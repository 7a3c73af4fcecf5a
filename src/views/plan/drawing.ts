/** What is drawn on Cytoscape's canvas, and how it becomes another: only what differs is touched. */
import type { CollectionReturnValue, Core } from "cytoscape";
import type { Rect } from "../../graph/layout/rect";
import { centreOf } from "../../graph/layout/rect";
import type { EdgeCourse } from "../../graph/plan/edge-course";
import { canvasId, idOnCanvas } from "../../graph/plan/elements";
import type { Scene } from "./scene";

/** Draws a scene in place of the one before, once; of the same one again, nothing. */
export type Drawing = (scene: Scene) => void;

const HIDDEN = "hidden";

/** @param core on which nothing is shown yet */
export function drawingOn(core: Core): Drawing {
  const elementOf = (id: string): CollectionReturnValue => core.getElementById(canvasId(id));
  const kinds = new Map<string, string>();
  const show = (id: string, classes: string): void => {
    const element = elementOf(id);
    const kind =
      kinds.get(id) ??
      element
        .classes()
        .filter((name) => name !== HIDDEN)
        .join(" ");
    kinds.set(id, kind);
    element.classes(`${kind} ${classes}`);
  };
  // What is hidden keeps its size and its course.
  const heights = new Map<string, number>();
  const courses = new Map<string, EdgeCourse>();
  let shown = new Map<string, string>();
  let last: Scene | null = null;

  const frame = (id: string, rect: Rect): void => {
    if (heights.get(id) === rect.height) return;
    heights.set(id, rect.height);
    // A box opens and closes from its top left corner.
    elementOf(id).data("height", rect.height).position(centreOf(rect));
  };
  const course = (id: string, now: EdgeCourse): void => {
    if (isSameCourse(courses.get(id), now)) return;
    courses.set(id, now);
    elementOf(id).data({ ...now });
  };
  const draw = (scene: Scene): void => {
    for (const [id, rect] of scene.frames) frame(id, rect);
    for (const [id, now] of scene.courses) course(id, now);
    for (const id of shown.keys()) if (!scene.classes.has(id)) show(id, HIDDEN);
    for (const [id, classes] of scene.classes) if (shown.get(id) !== classes) show(id, classes);
    shown = new Map(scene.classes);
  };
  // What was taken off the canvas comes back as if it had never been on it.
  core.on("remove", ({ target }) => {
    const id = idOnCanvas(target.id());
    for (const known of [kinds, heights, courses, shown]) known.delete(id);
    last = null;
  });
  return (scene) => {
    if (scene !== last) core.batch(() => draw(scene));
    last = scene;
  };
}

/** A route is constant; only from the middle of a box that opens and closes its end is seen elsewhere. */
const isSameCourse = (one: EdgeCourse | undefined, other: EdgeCourse): boolean =>
  one === other ||
  (one !== undefined &&
    one.start === other.start &&
    one.end === other.end &&
    one.weights === other.weights &&
    one.distances === other.distances &&
    one.word === other.word &&
    one.wordAt === other.wordAt);
