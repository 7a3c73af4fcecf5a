import { getOrThrow } from "../../record/links";
import type { Place } from "../layout/place";
import type { Widening } from "../layout/widening";
import { widenedAt, widenedRect } from "../layout/widening";
import type { Line } from "./line";

/** The line on the plan with wider gutters: it runs between the same things there. @param places on that plan */
export function widenedLine(line: Line, widening: Widening, places: ReadonlyMap<string, Place>): Line {
  const { x: across, y: down } = widening;
  return {
    ...line,
    from: getOrThrow(places, line.from.id),
    to: getOrThrow(places, line.to.id),
    route: line.route.map(({ x, y }) => ({ x: widenedAt(across, x), y: widenedAt(down, y) })),
    obstacles: line.obstacles.map((each) => ({ ...each, rect: widenedRect(widening, each.rect) })),
    frames: line.frames.map((frame) => widenedRect(widening, frame)),
    bounds: widenedRect(widening, line.bounds),
  };
}
